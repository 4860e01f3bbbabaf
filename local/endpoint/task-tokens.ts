import { z } from 'zod';
import type { TaskTokens, TokenOutcome } from '../machine/task-tokens.ts';
import type { JsonOperation } from './aws-endpoint.ts';
import { AwsError } from './aws-error.ts';
import { readJson } from './find-execution.ts';

const answerToken = (outcome: TokenOutcome): Record<string, never> => {
  if (outcome === 'too-late')
    throw new AwsError('TaskTimedOut', 'Task Timed Out: the state waits no more');
  if (outcome === 'unknown')
    throw new AwsError('TaskDoesNotExist', 'Task does not exist: no state waits with this token');
  return {};
};

/** Answers to states that wait with a task token. */
export const taskTokensApi = (tokens: TaskTokens): Record<string, JsonOperation> => ({
  SendTaskSuccess: (input) => {
    const { taskToken, output } = z
      .object({ taskToken: z.string(), output: z.string() })
      .parse(input);
    const value = readJson(output, 'InvalidOutput');
    return answerToken(tokens.succeed(taskToken, value));
  },
  SendTaskFailure: (input) => {
    const { taskToken, error, cause } = z
      .object({
        taskToken: z.string(),
        error: z.string().default('States.TaskFailed'),
        cause: z.string().default(''),
      })
      .parse(input);
    return answerToken(tokens.fail(taskToken, error, cause));
  },
});
