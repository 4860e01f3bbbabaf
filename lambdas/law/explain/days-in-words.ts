import { Temporal } from 'temporal-polyfill';
import { inZone, lastDayOf } from '../moments.ts';
import type { DayWords, Phrases } from './phrases.ts';

/** An ISO date as words need it. */
const dayWords = (iso: string): DayWords => {
  const { year, month, day, dayOfWeek } = Temporal.PlainDate.from(iso);
  return { year, month, day, weekday: dayOfWeek };
};

/** The day and hour at which a term ends: midnight is 24:00 of the day before. */
export const endInWords = (
  dueAt: string,
  timeZone: string,
): { readonly day: DayWords; readonly hour: string } => {
  const end = inZone(dueAt, timeZone);
  const last = lastDayOf(end);
  const isMidnight = !end.toPlainDate().equals(last);
  const hour = isMidnight ? '24:00' : end.toPlainTime().toString({ smallestUnit: 'minute' });
  return { day: dayWords(last.toString()), hour };
};

const isNextTo = (before: string, day: string): boolean =>
  Temporal.PlainDate.from(before).add({ days: 1 }).toString() === day;

/** Runs of days inside one month: `9, 23–25`. */
const runs = (days: readonly string[]): string => {
  const joined: { first: string; last: string }[] = [];
  for (const day of days) {
    const run = joined.at(-1);
    if (run && isNextTo(run.last, day)) run.last = day;
    else joined.push({ first: day, last: day });
  }
  return joined
    .map(({ first, last }) =>
      first === last ? dayWords(first).day : `${dayWords(first).day}–${dayWords(last).day}`,
    )
    .join(', ');
};

/** ISO dates as a list: `9, 23–25 March, 1 May`. */
export const daysInWords = (days: readonly string[], { months }: Phrases): string =>
  [...Map.groupBy(days, (day) => day.slice(0, 7)).values()]
    .map((inMonth) => `${runs(inMonth)} ${months[dayWords(inMonth[0] ?? '').month - 1]}`)
    .join(', ');
