import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { RequestId } from '../request/ids.ts';
import type { Answers, Workflow } from '../request/ports.ts';
import { requireEnv } from './env.ts';

/** Answers states that wait by task token. */
export const sfnAnswers = (client = new SFNClient({})): Answers => ({
  async answer(taskToken, output) {
    try {
      await client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
    } catch (error) {
      // The state waits no more: time ran out or somebody was faster. The item knows the truth.
      if (error instanceof TaskTimedOut || error instanceof TaskDoesNotExist) return;
      throw error;
    }
  },
});

/** The first run bears the request's id; later ones are numbered. */
const nameOf = (id: RequestId, run: number): string => (run === 1 ? id : `${id}-${run}`);

/** Starts executions named after the request. */
export const sfnWorkflow = (
  client = new SFNClient({}),
  stateMachineArn = requireEnv('STATE_MACHINE'),
): Workflow => ({
  async start(id, run = 1) {
    const input = JSON.stringify({ requestId: id });
    try {
      await client.send(
        new StartExecutionCommand({ stateMachineArn, name: nameOf(id, run), input }),
      );
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  },

  async isRunning(id, run) {
    const machine = stateMachineArn.replace(':stateMachine:', ':execution:');
    const executionArn = `${machine}:${nameOf(id, run)}`;
    try {
      const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
      return status === 'RUNNING';
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return false;
      throw error;
    }
  },
});
