import { Logger } from '@aws-lambda-powertools/logger';
import { DeskError } from '../request/errors.ts';

const logger = new Logger({ serviceName: 'jauap' });

/**
 * Runs a step and logs one line: the request's id, the step, how it ended. Never the event, a body or an error's
 * text. What a step throws ends in the execution's history, so there too a library's text is withheld: it may hold
 * what the library was given. The error's name and the places it went through remain.
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
      const told = fitToTell(error);
      logger.error(step, { requestId, outcome: 'failed', error: told.name, at: placesOf(told) });
      throw told;
    }
  };

const idIn = (input: unknown): string | undefined =>
  input !== null && typeof input === 'object' && 'requestId' in input
    ? String(input.requestId)
    : undefined;

const fitToTell = (error: unknown): Error => {
  if (error instanceof DeskError) return error;
  const told = new Error('text withheld, since a library wrote it');
  told.name = error instanceof Error ? error.name : 'unknown';
  told.stack = `${told.name}: ${told.message}\n${placesOf(error).join('\n')}`;
  return told;
};

/** The lines of a stack that name places in code; the first lines carry the text. */
const placesOf = (error: unknown): string[] =>
  error instanceof Error
    ? (error.stack ?? '').split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    : [];
