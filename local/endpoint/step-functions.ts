import { z } from 'zod';
import type { Executions } from '../machine/executions.ts';
import type { JsonOperation } from './aws-endpoint.ts';
import { AwsError } from './aws-error.ts';
import { described, summary } from './execution-shapes.ts';
import { executionOf, machineOf, readJson } from './find-execution.ts';
import { page } from './page.ts';
import { taskTokensApi } from './task-tokens.ts';

const paged = z.object({ maxResults: z.number().optional(), nextToken: z.string().nullish() });
const INVALID_IN_NAME = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]/u;

const SERVICE = 'AWSStepFunctions.';

/** The API of Step Functions, as far as functions and operators use it, with AWS's own error names. */
export const stepFunctionsApi = (executions: Executions): Record<string, JsonOperation> => {
  const start = (given: unknown): unknown => {
    const { stateMachineArn, name, input } = z
      .object({
        stateMachineArn: z.string(),
        name: z.string().default(() => crypto.randomUUID()),
        input: z.string().default('{}'),
      })
      .parse(given);
    const of = machineOf(executions, stateMachineArn);
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
    const { arn } = machineOf(executions, stateMachineArn);
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
    const { events } = executionOf(executions, given).history;
    const { items, ...next } = page(reverseOrder ? events.toReversed() : events, paging, 100);
    return { events: items, ...next };
  };

  const operations: Record<string, JsonOperation> = {
    StartExecution: start,
    ListExecutions: list,
    GetExecutionHistory: history,
    DescribeExecution: (input) => described(executionOf(executions, input)),
    StopExecution: (input) => {
      const { error, cause } = z
        .object({ error: z.string().optional(), cause: z.string().optional() })
        .parse(input);
      const stopped = executionOf(executions, input);
      stopped.abort(error, cause);
      return { stopDate: stopped.ending?.timestamp };
    },
    ...taskTokensApi(executions.tokens),
    DescribeStateMachine: (input) => {
      const { arn, name, definition } = machineOf(
        executions,
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
