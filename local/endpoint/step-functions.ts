import { z } from 'zod';
import type { Execution } from '../machine/execution.ts';
import type { Executions, Machine } from '../machine/executions.ts';
import type { TokenOutcome } from '../machine/task-tokens.ts';
import type { JsonOperation } from './aws-endpoint.ts';
import { AwsError } from './aws-error.ts';
import { page } from './page.ts';

const executionArn = z.object({ executionArn: z.string() });
const paged = z.object({ maxResults: z.number().optional(), nextToken: z.string().nullish() });
const INVALID_IN_NAME = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]/u;

const summary = ({ arn, machineArn, name, status, startDate, ending }: Execution) => ({
  executionArn: arn,
  stateMachineArn: machineArn,
  name,
  status,
  startDate,
  ...(ending && { stopDate: ending.timestamp }),
});

const endings = z.looseObject({
  executionSucceededEventDetails: z.object({ output: z.string() }).optional(),
  executionFailedEventDetails: z.object({ error: z.string(), cause: z.string() }).optional(),
  executionAbortedEventDetails: z
    .object({ error: z.string().optional(), cause: z.string().optional() })
    .optional(),
});

const described = (execution: Execution) => {
  const ending = endings.parse(execution.ending ?? {});
  return {
    ...summary(execution),
    input: execution.input,
    inputDetails: { included: true },
    ...ending.executionSucceededEventDetails,
    ...ending.executionFailedEventDetails,
    ...ending.executionAbortedEventDetails,
    redriveCount: 0,
    redriveStatus: 'NOT_REDRIVABLE',
  };
};

const readJson = (text: string, errorCode: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new AwsError(errorCode, 'wanted JSON');
  }
};

const answerToken = (outcome: TokenOutcome): Record<string, never> => {
  if (outcome === 'too-late')
    throw new AwsError('TaskTimedOut', 'Task Timed Out: the state waits no more');
  if (outcome === 'unknown')
    throw new AwsError('TaskDoesNotExist', 'Task does not exist: no state waits with this token');
  return {};
};

const SERVICE = 'AWSStepFunctions.';

/** The API of Step Functions, as far as functions and operators use it, with AWS's own error names. */
export const stepFunctionsApi = (executions: Executions): Record<string, JsonOperation> => {
  const machine = (arn: string): Machine => {
    if (!arn.startsWith('arn:aws:states:')) throw new AwsError('InvalidArn', `Invalid Arn: ${arn}`);
    const found = executions.machines.find((candidate) => candidate.arn === arn);
    if (!found)
      throw new AwsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
    return found;
  };
  const execution = (input: unknown): Execution => {
    const { executionArn: arn } = executionArn.parse(input);
    if (!arn.startsWith('arn:aws:states:')) throw new AwsError('InvalidArn', `Invalid Arn: ${arn}`);
    const found = executions.get(arn);
    if (!found) throw new AwsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return found;
  };

  const start = (given: unknown): unknown => {
    const { stateMachineArn, name, input } = z
      .object({
        stateMachineArn: z.string(),
        name: z.string().default(() => crypto.randomUUID()),
        input: z.string().default('{}'),
      })
      .parse(given);
    const of = machine(stateMachineArn);
    if (name === '' || name.length > 80 || INVALID_IN_NAME.test(name))
      throw new AwsError('InvalidName', `Invalid Name: '${name}'`);
    readJson(input, 'InvalidExecutionInput');
    const arn = `${of.arn.replace(':stateMachine:', ':execution:')}:${name}`;
    const before = executions.get(arn);
    if (before && (before.status !== 'RUNNING' || before.input !== input))
      throw new AwsError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
    const { startDate } = before ?? executions.start(of, name, input);
    return { executionArn: arn, startDate };
  };

  const list = (given: unknown): unknown => {
    const { stateMachineArn, statusFilter, ...paging } = paged
      .extend({ stateMachineArn: z.string(), statusFilter: z.string().nullish() })
      .parse(given);
    const { arn } = machine(stateMachineArn);
    const found = executions
      .list()
      .filter((one) => one.machineArn === arn && (!statusFilter || one.status === statusFilter));
    const { items, ...next } = page(found, paging, 100);
    return { executions: items.map(summary), ...next };
  };

  const history = (given: unknown): unknown => {
    const { reverseOrder, ...paging } = paged
      .extend({ reverseOrder: z.boolean().nullish() })
      .parse(given);
    const { events } = execution(given).history;
    const { items, ...next } = page(reverseOrder ? events.toReversed() : events, paging, 100);
    return { events: items, ...next };
  };

  const operations: Record<string, JsonOperation> = {
    StartExecution: start,
    ListExecutions: list,
    GetExecutionHistory: history,
    DescribeExecution: (input) => described(execution(input)),
    StopExecution: (input) => {
      const { error, cause } = z
        .object({ error: z.string().optional(), cause: z.string().optional() })
        .parse(input);
      const stopped = execution(input);
      stopped.abort(error, cause);
      return { stopDate: stopped.ending?.timestamp };
    },
    SendTaskSuccess: (input) => {
      const { taskToken, output } = z
        .object({ taskToken: z.string(), output: z.string() })
        .parse(input);
      const value = readJson(output, 'InvalidOutput');
      return answerToken(executions.tokens.succeed(taskToken, value));
    },
    SendTaskFailure: (input) => {
      const { taskToken, error, cause } = z
        .object({
          taskToken: z.string(),
          error: z.string().default('States.TaskFailed'),
          cause: z.string().default(''),
        })
        .parse(input);
      return answerToken(executions.tokens.fail(taskToken, error, cause));
    },
    DescribeStateMachine: (input) => {
      const { arn, name, definition } = machine(
        z.object({ stateMachineArn: z.string() }).parse(input).stateMachineArn,
      );
      const roleArn = 'arn:aws:iam::000000000000:role/local';
      const rest = { status: 'ACTIVE', type: 'STANDARD', creationDate: 0, roleArn };
      return { stateMachineArn: arn, name, definition, ...rest };
    },
    ListStateMachines: () => ({
      stateMachines: executions.machines.map(({ arn, name }) => ({
        stateMachineArn: arn,
        name,
        type: 'STANDARD',
        creationDate: 0,
      })),
    }),
  };
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [`${SERVICE}${name}`, operation]),
  );
};
