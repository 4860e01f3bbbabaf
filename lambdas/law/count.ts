import type { Temporal } from 'temporal-polyfill';
import type { FixedTerm } from '../request/term.ts';
import { endOf, lastDayOf } from './moments.ts';
import type { WorkingWeek } from './working-days.ts';
import { plusWorkingDays, restOn, rolledForward } from './working-days.ts';

/** Hours run only while a working day lasts: from Friday 15:00 twenty-four of them end on Monday 15:00. */
const plusHoursOnWorkingDays = (
  working: WorkingWeek,
  from: Temporal.ZonedDateTime,
  hours: number,
): Temporal.ZonedDateTime => {
  let now = restOn(working, from.toPlainDate())
    ? plusWorkingDays(working, from.toPlainDate(), 1).toZonedDateTime(from.timeZoneId)
    : from;
  let left = hours;
  for (;;) {
    const midnight = endOf(now.toPlainDate(), now.timeZoneId);
    const today = now.until(midnight, { largestUnit: 'hour' }).total('hours');
    if (left <= today) return now.add({ seconds: Math.round(left * 3600) });
    left -= today;
    now = plusWorkingDays(working, now.toPlainDate(), 1).toZonedDateTime(now.timeZoneId);
  }
};

/** Days and months: the day of the start is not counted (Civil Code Art. 173, Reg. 1182/71 Art. 3). */
const lastDay = (
  working: WorkingWeek,
  start: Temporal.PlainDate,
  { amount, unit }: Pick<FixedTerm, 'amount' | 'unit'>,
): Temporal.PlainDate =>
  unit === 'working-days'
    ? plusWorkingDays(working, start, amount)
    : rolledForward(working, start.add(unit === 'months' ? { months: amount } : { days: amount }));

/** The end of a term that starts at a moment, in that moment's zone: 24:00 of its last day, save for hours. */
export const endOfTerm = (
  working: WorkingWeek,
  start: Temporal.ZonedDateTime,
  term: Pick<FixedTerm, 'amount' | 'unit'>,
): Temporal.ZonedDateTime =>
  term.unit === 'hours-on-working-days'
    ? plusHoursOnWorkingDays(working, start, term.amount)
    : endOf(lastDay(working, start.toPlainDate(), term), start.timeZoneId);

/** The days off that pushed the end of a term back: those not counted, or those it rolled over. */
export const daysSkipped = (
  working: WorkingWeek,
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
  { amount, unit }: Pick<FixedTerm, 'amount' | 'unit'>,
): readonly Temporal.PlainDate[] => {
  const first = start.toPlainDate();
  let day =
    unit === 'calendar-days'
      ? first.add({ days: amount })
      : unit === 'months'
        ? first.add({ months: amount })
        : first.add({ days: unit === 'working-days' ? 1 : 0 });
  const skipped: Temporal.PlainDate[] = [];
  for (const last = lastDayOf(end); day.until(last).days >= 0; day = day.add({ days: 1 }))
    if (restOn(working, day)) skipped.push(day);
  return skipped;
};
