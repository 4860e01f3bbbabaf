import { z } from 'zod';
import { UnsupportedTemplateError } from '../template/resolve.ts';

/** The package takes the task token from a fixed context; each try of a task puts its own in this one's place. */
export const TOKEN_MARK = 'jauap:the-task-token';

/** The longest time-out whose timer does not overflow. The package must have one; ours are kept by the task itself. */
export const LONGEST_TIMEOUT_SECONDS = Math.floor((2 ** 31 - 1) / 1000);

const retrier = z.strictObject({
  ErrorEquals: z.array(z.string()),
  IntervalSeconds: z.number().default(1),
  MaxAttempts: z.number().default(3),
  BackoffRate: z.number().default(2),
  MaxDelaySeconds: z.number().optional(),
  JitterStrategy: z.enum(['NONE', 'FULL']).default('NONE'),
});

/** How a task is tried again, as Amazon States Language has it. */
export type Retrier = z.infer<typeof retrier>;

const state = z.looseObject({ Type: z.string() });
const processor = z.strictObject({
  ProcessorConfig: z.strictObject({ Mode: z.literal('INLINE') }).optional(),
  StartAt: z.string(),
  States: z.record(z.string(), state),
});
const definition = z.strictObject({
  Comment: z.string().optional(),
  StartAt: z.string(),
  States: z.record(z.string(), state),
  QueryLanguage: z.literal('JSONPath').optional(),
  Version: z.string().optional(),
});
type State = z.infer<typeof state>;

/** What the package does not run as AWS does, so a definition that has it must not seem to work. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  Task: [
    'HeartbeatSeconds',
    'HeartbeatSecondsPath',
    'Arguments',
    'Output',
    'Assign',
    'QueryLanguage',
  ],
  Map: [
    'Retry',
    'ItemReader',
    'ItemBatcher',
    'ResultWriter',
    'ToleratedFailurePercentage',
    'Assign',
  ],
  Wait: [],
  Choice: ['Assign'],
  Pass: ['Assign', 'Output'],
  Succeed: ['Output'],
  Fail: [],
};

/** What a task's handler needs to know that the package does not tell it. */
export interface TaskSpec {
  readonly name: string;
  readonly kind: 'Task' | 'Wait';
  readonly resource: string;
  readonly retry: readonly Retrier[];
}

/** A definition that the package can run, and what our task handlers do in it. */
export interface Prepared {
  readonly definition: unknown;
  readonly tasks: readonly TaskSpec[];
  /** The type of each state as its author wrote it: for the package, waits are tasks. */
  readonly types: ReadonlyMap<string, string>;
}

const REJOIN = [{ ErrorEquals: ['States.Timeout'], MaxAttempts: 1e6, IntervalSeconds: 1 }];

const wrapped = ({ Parameters, TimeoutSeconds, TimeoutSecondsPath, ...rest }: State) => ({
  ...rest,
  Type: 'Task',
  Resource: 'arn:aws:states:::local',
  TimeoutSeconds: LONGEST_TIMEOUT_SECONDS,
  Retry: REJOIN,
  Parameters: {
    'input.$': '$',
    ...(Parameters === undefined ? { 'parameters.$': '$' } : { parameters: Parameters }),
    ...(TimeoutSeconds !== undefined && { timeoutSeconds: TimeoutSeconds }),
    ...(TimeoutSecondsPath !== undefined && { 'timeoutSeconds.$': TimeoutSecondsPath }),
  },
});

const wait = ({ Seconds, SecondsPath, Timestamp, TimestampPath, ...rest }: State): State => ({
  ...rest,
  // A wait hands its input on unchanged.
  ResultPath: null,
  Parameters: {
    ...(Seconds !== undefined && { seconds: Seconds }),
    ...(SecondsPath !== undefined && { 'seconds.$': SecondsPath }),
    ...(Timestamp !== undefined && { until: Timestamp }),
    ...(TimestampPath !== undefined && { 'until.$': TimestampPath }),
  },
});

/**
 * Makes a definition runnable by the package: tasks and waits become handlers that keep time-outs, retries
 * and waits by our own clock. @throws UnsupportedTemplateError for what would not run as it does on AWS
 */
export const prepareDefinition = (text: string): Prepared => {
  const tasks: TaskSpec[] = [];
  const types = new Map<string, string>();

  const prepareState = (name: string, given: State): unknown => {
    if (types.has(name)) throw new UnsupportedTemplateError(`two states are called ${name}`);
    types.set(name, given.Type);
    const refused = REFUSED[given.Type];
    if (!refused) throw new UnsupportedTemplateError(`state ${name} is a ${given.Type}`);
    for (const field of refused)
      if (field in given) throw new UnsupportedTemplateError(`state ${name} has ${field}`);
    for (const { ErrorEquals } of z
      .array(z.looseObject({ ErrorEquals: z.array(z.string()) }))
      .parse(given.Catch ?? []))
      if (ErrorEquals.includes('States.TaskFailed'))
        throw new UnsupportedTemplateError(`state ${name} catches States.TaskFailed`);
    if (given.Type === 'Map') {
      const inner = processor.parse(given.ItemProcessor);
      return { ...given, ItemProcessor: { ...inner, States: prepareStates(inner.States) } };
    }
    if (given.Type !== 'Task' && given.Type !== 'Wait') return given;
    const resource = given.Type === 'Task' ? z.string().parse(given.Resource) : '';
    tasks.push({
      name,
      kind: given.Type,
      resource,
      retry: z.array(retrier).parse(given.Retry ?? []),
    });
    return wrapped(given.Type === 'Wait' ? wait(given) : given);
  };

  const prepareStates = (states: Record<string, State>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(states).map(([name, given]) => [name, prepareState(name, given)]),
    );

  const { StartAt, States } = definition.parse(JSON.parse(text));
  return { definition: { StartAt, States: prepareStates(States) }, tasks, types };
};
