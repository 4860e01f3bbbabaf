import { z } from 'zod';
import type { Execution } from '../machine/execution.ts';

/** An execution as `ListExecutions` tells it. */
export const summary = ({ arn, machineArn, name, status, startDate, ending }: Execution) => ({
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

/** An execution as `DescribeExecution` tells it. */
export const described = (execution: Execution) => {
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
