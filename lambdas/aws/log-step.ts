import { Logger } from '@aws-lambda-powertools/logger';

const logger = new Logger({ serviceName: 'jauap' });

/** Names of errors that are the input's fault: they are told apart in the log, and still thrown. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/**
 * Runs a step and logs one line: the request's id, the step, how it ended. Never the event, a body or an error's
 * text, which a library may have filled with what it was given.
 */
export const logStep =
  <Input, Output>(step: string, run: (input: Input) => Promise<Output>) =>
  async (input: Input): Promise<Output> => {
    const requestId = idIn(input);
    try {
      const output = await run(input);
      logger.info(step, { requestId, outcome: 'done' });
      return output;
    } catch (error) {
      logger.error(step, { requestId, outcome: 'failed', error: nameOf(error) });
      throw error;
    }
  };

const idIn = (input: unknown): string | undefined =>
  input !== null && typeof input === 'object' && 'requestId' in input
    ? String(input.requestId)
    : undefined;
