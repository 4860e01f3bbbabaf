/**
 * The oracle: walks day by day in plain UTC arithmetic and shares no code with the engine.
 * A date is an ISO string; what is off is a set of them.
 */
export interface NaiveWeek {
  readonly week: 5 | 6;
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
}

const DAY = 86_400_000;

export const nextDay = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export const naiveIsOff = ({ week, off, worked }: NaiveWeek, day: string): boolean => {
  if (worked.has(day)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return off.has(day) || weekday > week;
};

const roll = (working: NaiveWeek, day: string): string => {
  let last = day;
  while (naiveIsOff(working, last)) last = nextDay(last);
  return last;
};

export const naiveWorkingDays = (working: NaiveWeek, day: string, amount: number): string => {
  let last = day;
  for (let counted = 0; counted < amount; ) {
    last = nextDay(last);
    if (!naiveIsOff(working, last)) counted += 1;
  }
  return last;
};

export const naiveCalendarDays = (working: NaiveWeek, day: string, amount: number): string =>
  roll(working, nextDay(day, amount));

export const naiveMonths = (working: NaiveWeek, day: string, amount: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + amount + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + amount, Math.min(date, lastOfMonth)));
  return roll(working, end.toISOString().slice(0, 10));
};

/** Counts minute by minute: a minute of a working day is worked off, any other is not. */
export const naiveHours = (working: NaiveWeek, minute: string, hours: number): string => {
  let now = Date.parse(`${minute}Z`);
  for (let left = hours * 60; left > 0; now += 60_000)
    if (!naiveIsOff(working, new Date(now).toISOString().slice(0, 10))) left -= 1;
  return new Date(now).toISOString().slice(0, 16);
};
