import PostalMime, { type Email } from 'postal-mime';
import type { Mailer } from '../../lambdas/request/correspondence.ts';
import { tagsOf } from '../../lambdas/request/own-people.ts';
import type { Answers, Clock, Metrics, Operators, Workflow } from '../../lambdas/request/ports.ts';

export interface SettableClock extends Clock {
  set(now: string): void;
  /** Moves it on by seconds. */
  pass(seconds: number): void;
}

export const settableClock = (start: string): SettableClock => {
  let now = Date.parse(start);
  const clock = () => new Date(now).toISOString();
  return Object.assign(clock, {
    set: (at: string) => {
      now = Date.parse(at);
    },
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
  });
};

export interface RecordingMailer extends Mailer {
  readonly sent: {
    readonly to: string;
    readonly from: string;
    readonly raw: Uint8Array;
    readonly mail: Email;
    /** By which the mail service tells mail that belongs to no request. */
    readonly tags: Readonly<Record<string, string>>;
  }[];
  /** The next `times` letters are not taken; `because` is what it throws. */
  failNext(times?: number, because?: Error): void;
}

/** Keeps each letter as its reader sees it. */
export const recordingMailer = (): RecordingMailer => {
  const sent: RecordingMailer['sent'] = [];
  let failures = 0;
  let why = new Error();
  return {
    sent,
    failNext(times = 1, because = new Error('the mail service is down')) {
      failures = times;
      why = because;
    },
    async send({ raw, from, to, ownPeople }) {
      if (failures > 0) {
        failures -= 1;
        throw why;
      }
      const tags = ownPeople ? tagsOf(ownPeople) : {};
      sent.push({ to, from, raw, mail: await PostalMime.parse(raw), tags });
      return `ses-${sent.length}`;
    },
  };
};

/** Adds up what is counted, by controller and number. */
export const recordingMetrics = () => {
  const counted: Record<string, number> = {};
  const metrics: Metrics = (controller, numbers) => {
    for (const [name, value] of Object.entries(numbers)) {
      const key = `${controller} ${name}`;
      counted[key] = (counted[key] ?? 0) + value;
    }
  };
  return Object.assign(metrics, { counted });
};

export const recordingAnswers = () => {
  const given: { readonly taskToken: string; readonly output: Readonly<Record<string, string>> }[] =
    [];
  const answers: Answers = {
    async answer(taskToken, output) {
      given.push({ taskToken, output });
    },
  };
  return { ...answers, given };
};

export const recordingOperators = () => {
  const told: { readonly id: string; readonly matter: string }[] = [];
  const announced: { readonly subject: string; readonly text: string }[] = [];
  const operators: Operators = {
    async tell({ id, matter }) {
      told.push({ id, matter });
    },
    async announce(news) {
      announced.push(news);
    },
  };
  return { ...operators, told, announced };
};

/** Starts by name, as executions do: the second start of a name is no start. */
export const recordingWorkflow = () => {
  const calls: string[] = [];
  /** Runs that have not ended: tests put them in. */
  const running = new Set<string>();
  const workflow: Workflow = {
    async start(id, run = 1) {
      calls.push(`${id} ${run}`);
    },
    async isRunning(id, run) {
      return running.has(`${id} ${run}`);
    },
  };
  return { ...workflow, calls, running, started: () => [...new Set(calls)] };
};
