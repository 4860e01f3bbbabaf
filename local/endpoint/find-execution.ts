import { z } from 'zod';
import type { Execution } from '../machine/execution.ts';
import type { Executions, Machine } from '../machine/executions.ts';
import { AwsError } from './aws-error.ts';

const executionArn = z.object({ executionArn: z.string() });

const readArn = (arn: string): string => {
  if (!arn.startsWith('arn:aws:states:')) throw new AwsError('InvalidArn', `Invalid Arn: ${arn}`);
  return arn;
};

/** The machine of an ARN. @throws AwsError InvalidArn, StateMachineDoesNotExist */
export const machineOf = ({ machines }: Executions, given: string): Machine => {
  const found = machines.find(({ arn }) => arn === readArn(given));
  if (!found)
    throw new AwsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${given}'`);
  return found;
};

/** The execution that an operation's input names. @throws AwsError InvalidArn, ExecutionDoesNotExist */
export const executionOf = (executions: Executions, input: unknown): Execution => {
  const arn = readArn(executionArn.parse(input).executionArn);
  const found = executions.get(arn);
  if (!found) throw new AwsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  return found;
};

/** JSON that a caller sent as text. @throws AwsError of the given name */
export const readJson = (text: string, errorName: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new AwsError(errorName, 'wanted JSON');
  }
};
