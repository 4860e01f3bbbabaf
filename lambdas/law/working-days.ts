import { Temporal } from 'temporal-polyfill';
import type { Words } from '../request/language.ts';
import type { Calendar, CalendarYear } from './calendar.ts';

/** The days a controller works: its jurisdiction's calendar and its own week (Labour Code Art. 84). */
export interface WorkingWeek {
  readonly calendar: Calendar;
  readonly week: 5 | 6;
}

/** Why a day is no working day. */
export interface Rest {
  /** Its weekday would be off anyway. */
  readonly weekend: boolean;
  readonly why: Words;
}

const WEEKEND: Words = { kk: 'демалыс күні', ru: 'выходной день', en: 'weekend' };

const isMovedTo = (year: CalendarYear | undefined, day: string): boolean =>
  year?.workingDays.some((moved) => moved.day === day) ?? false;

/** Why this day is off; undefined for a working day. */
export const restOn = (
  { calendar, week }: WorkingWeek,
  day: Temporal.PlainDate,
): Rest | undefined => {
  const year = calendar.year(day.year);
  const iso = day.toString();
  if (isMovedTo(year, iso)) return undefined;
  const off = year?.daysOff.find((off) => off.day === iso && (off.week ?? week) === week);
  const weekend = day.dayOfWeek > week;
  return off || weekend ? { weekend, why: off?.why ?? WEEKEND } : undefined;
};

/** Whether this day, an ISO date, is worked. */
export const isWorkingDay = (working: WorkingWeek, day: string): boolean =>
  restOn(working, Temporal.PlainDate.from(day)) === undefined;

/** The n-th working day after (or, with a negative n, before) a day, which itself is not counted. */
export const plusWorkingDays = (
  working: WorkingWeek,
  day: Temporal.PlainDate,
  n: number,
): Temporal.PlainDate => {
  const step = { days: Math.sign(n) };
  let last = day;
  for (let left = Math.abs(n); left > 0; ) {
    last = last.add(step);
    if (!restOn(working, last)) left -= 1;
  }
  return last;
};

/** The day itself where it is worked, else the next that is (Civil Code Art. 175). */
export const rolledForward = (working: WorkingWeek, day: Temporal.PlainDate): Temporal.PlainDate =>
  restOn(working, day) ? plusWorkingDays(working, day, 1) : day;
