import { Temporal } from 'temporal-polyfill';
import type { Jurisdiction } from './jurisdiction.ts';

/** From this month on the coming year's list of days off should be known. */
const OCTOBER = 10;

/**
 * The year whose days off are missing or not confirmed though terms will soon run through it: this year at any time,
 * the next one from 1 October. `at` is ISO 8601; the day is reckoned in `timeZone`.
 */
export const unconfirmedYear = (
  { calendar }: Pick<Jurisdiction, 'calendar'>,
  at: string,
  timeZone: string,
): number | undefined => {
  const { year, month } = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const years = month >= OCTOBER ? [year, year + 1] : [year];
  return years.find((each) => calendar.year(each)?.confirmed !== true);
};
