import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { CloudClock } from '../clock.ts';
import type { Functions } from '../functions/functions.ts';
import type { HistoryWriter } from './history-writer.ts';
import { type TaskSpec, TOKEN_MARK } from './prepare-definition.ts';
import { withRetry } from './retry.ts';
import { StateError, TIMEOUT } from './state-error.ts';
import { taskEvents } from './task-events.ts';
import type { TaskTokens } from './task-tokens.ts';

/** What tasks of an execution work with. */
export interface TaskNeeds {
  readonly functions: Functions;
  readonly tokens: TaskTokens;
  readonly clock: CloudClock;
  readonly signal: AbortSignal;
  readonly history: HistoryWriter;
}

const taskInput = z.object({
  parameters: z.unknown(),
  timeoutSeconds: z.int().min(1).optional(),
});
const waitInput = z.object({
  parameters: z.union([
    z.strictObject({ seconds: z.number().min(0) }),
    z.strictObject({ until: z.iso.datetime({ offset: true }) }),
  ]),
});
const invokeParameters = z.object({ FunctionName: z.string(), Payload: z.unknown() });

const withToken = (value: unknown, token: string): unknown =>
  JSON.parse(JSON.stringify(value ?? null).replaceAll(TOKEN_MARK, token));

/** Fails with `States.Timeout` when the seconds are up first. */
const inTime = async <T>(
  seconds: number | undefined,
  { clock, signal }: TaskNeeds,
  work: Promise<T>,
): Promise<T> => {
  const over = new AbortController();
  const limits = AbortSignal.any([over.signal, signal]);
  const late = seconds === undefined ? aborted(limits) : clock.sleep(seconds * 1000, limits);
  try {
    return await Promise.race([
      work,
      late.then(() => {
        throw new StateError(TIMEOUT, `no answer in ${seconds} s`);
      }),
    ]);
  } finally {
    over.abort();
  }
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

const invoke = async (
  { functions }: TaskNeeds,
  name: string,
  payload: unknown,
): Promise<unknown> => {
  const result = await functions.invoke(name, payload);
  if ('error' in result) throw new StateError(result.error.errorType, JSON.stringify(result.error));
  return result.value;
};

/** One try of a task, by its resource: a function's ARN, `lambda:invoke`, or that with a task token. */
const attempt = async (spec: TaskSpec, given: unknown, needs: TaskNeeds): Promise<unknown> => {
  const { token, answer, end } = needs.tokens.issue();
  const { parameters, timeoutSeconds } = taskInput.parse(given);
  const input = withToken(parameters, token);
  const events = taskEvents(spec.resource, needs.history);
  events.scheduled(input, timeoutSeconds);
  const work = async (): Promise<unknown> => {
    if (!spec.resource.startsWith('arn:aws:states:::lambda:invoke'))
      return invoke(needs, spec.resource, input);
    const { FunctionName, Payload } = invokeParameters.parse(input);
    const value = await invoke(needs, FunctionName, Payload ?? {});
    if (!spec.resource.endsWith('.waitForTaskToken')) return { Payload: value, StatusCode: 200 };
    events.submitted(value);
    return answer;
  };
  try {
    const output = await inTime(timeoutSeconds, needs, work());
    events.succeeded(output);
    return output;
  } catch (error) {
    if (error instanceof StateError) events.failed(error);
    throw error;
  } finally {
    end();
  }
};

const waitUntilDue = async (given: unknown, { clock, signal }: TaskNeeds): Promise<null> => {
  const { parameters } = waitInput.parse(given);
  const ms =
    'seconds' in parameters
      ? parameters.seconds * 1000
      : Date.parse(parameters.until) - clock.now().getTime();
  await clock.sleep(Math.max(0, ms), signal);
  return null;
};

/** Runs a Task or Wait state to its end: tries, time-outs and waits by the cloud's clock. */
export const runTask = async (
  spec: TaskSpec,
  given: unknown,
  needs: TaskNeeds,
): Promise<unknown> => {
  // Lets the event that the state was entered be written before those of the task.
  await nextTurn();
  if (spec.kind === 'Wait') return waitUntilDue(given, needs);
  return withRetry(spec.retry, needs, () => attempt(spec, given, needs));
};
