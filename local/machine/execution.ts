import { basename } from 'node:path';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { z } from 'zod';
import type { CloudClock } from '../clock.ts';
import { appendLine, readLines } from '../kept-lines.ts';
import type { Machine } from './executions.ts';
import { HistoryWriter, historyEvent } from './history-writer.ts';
import { type Prepared, TOKEN_MARK } from './prepare-definition.ts';
import { Rejoin } from './rejoin.ts';
import { runTask, type TaskNeeds } from './run-task.ts';
import { stateEvent } from './state-events.ts';

/** How AWS says how far an execution is. */
export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED';

const opening = z.object({ name: z.string(), input: z.string(), startDate: z.number() });
const ENDINGS: Readonly<Record<string, ExecutionStatus>> = {
  ExecutionSucceeded: 'SUCCEEDED',
  ExecutionFailed: 'FAILED',
  ExecutionAborted: 'ABORTED',
};

/** One execution, kept as a file of JSON lines: how it was started, then each event of its history. */
export class Execution {
  readonly name: string;
  readonly arn: string;
  readonly machineArn: string;
  readonly input: string;
  /** Seconds since 1970. */
  readonly startDate: number;
  readonly history: HistoryWriter;
  private readonly aborting = new AbortController();

  private constructor(
    machine: Machine,
    { name, input, startDate }: z.infer<typeof opening>,
    history: HistoryWriter,
  ) {
    this.name = name;
    this.input = input;
    this.startDate = startDate;
    this.machineArn = machine.arn;
    this.arn = `${machine.arn.replace(':stateMachine:', ':execution:')}:${name}`;
    this.history = history;
  }

  static create(
    machine: Machine,
    file: string,
    clock: CloudClock,
    how: { name: string; input: string },
  ): Execution {
    const started = { ...how, startDate: clock.now().getTime() / 1000 };
    appendLine(file, started);
    const history = new HistoryWriter([], clock, (event) => appendLine(file, event));
    return new Execution(machine, started, history);
  }

  /** Reads a kept execution; undefined for a file whose first line was cut off by a kill: nothing was started. */
  static read(machine: Machine, file: string, clock: CloudClock): Execution | undefined {
    if (!basename(file).endsWith('.jsonl')) return undefined;
    const [first, ...events] = readLines(file);
    if (first === undefined) return undefined;
    const earlier = z.array(historyEvent).parse(events);
    const history = new HistoryWriter(earlier, clock, (event) => appendLine(file, event));
    return new Execution(machine, opening.parse(first), history);
  }

  get status(): ExecutionStatus {
    return ENDINGS[this.history.events.at(-1)?.type ?? ''] ?? 'RUNNING';
  }

  /** The event that ended it. */
  get ending() {
    return this.status === 'RUNNING' ? undefined : this.history.events.at(-1);
  }

  /** Runs it from the beginning. The promise of the package is not awaited: the history tells how it ends. */
  run(
    { definition, tasks, types }: Prepared,
    machine: Machine,
    needs: Omit<TaskNeeds, 'signal' | 'history'>,
  ): void {
    const rejoin = new Rejoin();
    const taskNeeds = { ...needs, signal: this.aborting.signal, history: this.history };
    const handlers = tasks.map((spec) => [
      spec.name,
      (given: unknown) =>
        rejoin.run(`${spec.name} ${JSON.stringify(given)}`, () => runTask(spec, given, taskNeeds)),
    ]);
    const run = new StateMachine(definition as StateMachineDefinition, {
      validationOptions: { noValidate: true },
    }).run(JSON.parse(this.input), {
      noThrowOnAbort: true,
      context: {
        Execution: { Id: this.arn, Name: this.name },
        StateMachine: { Id: machine.arn, Name: machine.name },
        Task: { Token: TOKEN_MARK },
      },
      overrides: {
        taskResourceLocalHandlers: Object.fromEntries(handlers),
        retryIntervalOverrides: Object.fromEntries(tasks.map(({ name }) => [name, 0])),
      },
    });
    this.aborting.signal.addEventListener('abort', run.abort, { once: true });
    run.result.catch(() => undefined);
    void this.follow(run.eventLogs, (state) => types.get(state) ?? 'Task');
  }

  /** Ends it for good. */
  abort(error?: string, cause?: string): void {
    if (this.status !== 'RUNNING') return;
    this.history.add('ExecutionAborted', {
      executionAbortedEventDetails: { ...(error && { error }), ...(cause && { cause }) },
    });
    this.suspend();
  }

  /** Ends the run and writes nothing more. */
  suspend(): void {
    this.history.close();
    this.aborting.abort(new Error('the execution was stopped'));
  }

  private async follow(
    events: ReturnType<StateMachine['run']>['eventLogs'],
    typeOf: (state: string) => string,
  ): Promise<void> {
    for await (const event of events) {
      const named = stateEvent(event, typeOf);
      if (named) this.history.add(named.type, named.details);
    }
  }
}
