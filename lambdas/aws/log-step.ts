import { Logger } from '@aws-lambda-powertools/logger';
import { z } from 'zod';
import { DeskError } from '../request/errors.ts';
import { isRequestId } from '../request/ids.ts';

const logger = new Logger({ serviceName: 'jauap' });

/**
 * Runs a step and logs one line: the request's id or the arrived object's key, the step, how it ended. Never the
 * event, a body or an error's text. What a step throws ends in the execution's history, so there too a library's text
 * is withheld: it may hold what the library was given. The error's name and the places it went through remain.
 */
export const logStep =
  <Input, Output>(step: string, run: (input: Input) => Promise<Output>) =>
  async (input: Input): Promise<Output> => {
    const ids = idsIn(input);
    try {
      const output = await run(input);
      logger.info(step, { ...ids, outcome: 'done' });
      return output;
    } catch (error) {
      throw logFailure(step, ids, error);
    }
  };

/** Logs that a step failed: the error's name and the places it went through. Returns the error as it may be told. */
export const logFailure = (
  step: string,
  ids: Readonly<Record<string, string>>,
  error: unknown,
): Error => {
  const told = fitToTell(error);
  logger.error(step, { ...ids, outcome: 'failed', error: told.name, at: placesOf(told) });
  return told;
};

/** A request's id, never what a person typed for one, or the key of an object in the intake bucket, which SES makes up at random. */
const idsIn = (input: unknown): Readonly<Record<string, string>> => {
  const named = namesRequest.safeParse(input).data;
  const arrived = namesArrival.safeParse(input).data;
  return { ...named, ...(arrived && { object: arrived.key }) };
};
const namesRequest = z.object({ requestId: z.string().refine(isRequestId) });
const namesArrival = z.object({ bucket: z.string(), key: z.string() });

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
