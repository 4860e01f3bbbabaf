import { Temporal } from 'temporal-polyfill';
import { isoInstant } from './moments.ts';

/** The day that an instant (ISO 8601) belongs to in a time zone. */
export const endOfDay = (
  at: string,
  timeZone: string,
): { readonly justAfter: string; readonly isItsFirstQuarter: boolean } => {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  // What is due by 24:00 today is due today: one millisecond later nothing more is.
  const midnight = moment.startOfDay().add({ days: 1 });
  return {
    justAfter: isoInstant(midnight.add({ milliseconds: 1 })),
    // Of an hour: what is done once a day by a run every quarter of an hour.
    isItsFirstQuarter: moment.hour === 0 && moment.minute < 15,
  };
};

/** An instant as people of a time zone say it, `2026-03-27 24:00`: midnight belongs to the day that it ends. */
export const endInZone = (at: string, timeZone: string): string => {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  if (moment.equals(moment.startOfDay()))
    return `${moment.subtract({ days: 1 }).toPlainDate().toString()} 24:00`;
  return moment.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
};
