import { Temporal } from 'temporal-polyfill';

/** The command line cannot be understood; the message lists what is known. */
export class WrongArgumentError extends Error {
  override readonly name = 'WrongArgumentError';
}

/** One of the known words. @throws WrongArgumentError listing them */
export const oneOf = <T extends string>(
  name: string,
  given: string | undefined,
  known: readonly T[],
): T => {
  const found = known.find((one) => one === given);
  if (found === undefined)
    throw new WrongArgumentError(
      `unknown --${name} ${given ?? '(none)'}, wanted one of: ${known.join(', ')}`,
    );
  return found;
};

/** An instant, or a date with or without a time on the controller's wall clock. */
const READINGS: readonly ((given: string, timeZone: string) => Temporal.Instant)[] = [
  (given) => Temporal.Instant.from(given),
  (given, timeZone) => Temporal.PlainDateTime.from(given).toZonedDateTime(timeZone).toInstant(),
];

/** ISO 8601, UTC. @throws WrongArgumentError */
export const momentOf = (name: string, given: string | undefined, timeZone: string): string => {
  for (const reading of READINGS)
    try {
      return reading(given ?? '', timeZone).toString();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  throw new WrongArgumentError(
    `not a date: --${name} ${given ?? '(none)'}, wanted ISO 8601: 2026-03-06T10:00:00+05:00, or 2026-03-06 in ${timeZone}`,
  );
};
