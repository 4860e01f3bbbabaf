import { Temporal } from 'temporal-polyfill';
import { isoInstant } from './moments.ts';

/** The day that an instant (ISO 8601) belongs to in a time zone. */
export const endOfDay = (
  at: string,
  timeZone: string,
): { readonly justAfter: string; readonly isFirstHour: boolean } => {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  // What is due by 24:00 today is due today: one millisecond later nothing more is.
  const midnight = moment.startOfDay().add({ days: 1 });
  return {
    justAfter: isoInstant(midnight.add({ milliseconds: 1 })),
    isFirstHour: moment.hour === 0,
  };
};
