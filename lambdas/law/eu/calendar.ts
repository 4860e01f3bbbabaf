import Holidays from 'date-holidays';
import type { Calendar, CalendarYear, DayOff } from '../calendar.ts';

const SOURCE = 'package date-holidays';

const yearOf = (holidays: Holidays, year: number): CalendarYear => ({
  year,
  // The package is careful, but no official list.
  confirmed: false,
  daysOff: holidays
    .getHolidays(year, 'en')
    .filter(({ type }) => type === 'public')
    .map(
      ({ date, name }): DayOff => ({
        day: date.slice(0, 10),
        why: { kk: name, ru: name, en: name },
        source: SOURCE,
      }),
    ),
  workingDays: [],
});

/**
 * Public holidays of a member state or its region, `DE` or `DE-BY` (Reg. 1182/71 Art. 2(1)); weekends are off anyway.
 * @throws RangeError when the package knows no such place
 */
export const memberStateCalendar = (holidaysOf: string): Calendar => {
  const [country = '', region = ''] = holidaysOf.split('-');
  const holidays = new Holidays(country, region);
  const years = new Map<number, CalendarYear>();
  const known = region
    ? region in (holidays.getStates(country) ?? {})
    : country in holidays.getCountries();
  if (!known)
    throw new RangeError(`no holidays are known of ${holidaysOf}, wanted a place like DE or DE-BY`);
  return {
    year: (year) => {
      const known = years.get(year) ?? yearOf(holidays, year);
      years.set(year, known);
      return known;
    },
  };
};
