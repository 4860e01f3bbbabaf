import { Temporal } from 'temporal-polyfill';

/** What happened when; ISO 8601 instants. What has not happened yet is left out. */
export interface Moments {
  readonly received: string;
  /** The ground of the demand was there: documents for a correction, unlawfulness confirmed. */
  readonly proven?: string;
  /** A breach was detected. */
  readonly detected?: string;
  /** The data went to a third party. */
  readonly transferred?: string;
  /** The person was told of an extension, with reasons. */
  readonly extended?: string;
}

/** The calendar day a moment belongs to: 24:00 belongs to the day that ends. */
export const lastDayOf = (end: Temporal.ZonedDateTime): Temporal.PlainDate =>
  end.subtract({ nanoseconds: 1 }).toPlainDate();

/** 24:00 of a day: the first moment of the next (Civil Code Art. 176). */
export const endOf = (day: Temporal.PlainDate, timeZone: string): Temporal.ZonedDateTime =>
  day.add({ days: 1 }).toZonedDateTime(timeZone);

/** A moment on the wall clock of a zone. @throws RangeError unless it is an ISO instant */
export const inZone = (instant: string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);

/** ISO 8601, UTC, always with milliseconds, so that instants sort as text. */
export const isoInstant = (moment: Temporal.ZonedDateTime): string =>
  moment.toInstant().toString({ smallestUnit: 'millisecond' });
