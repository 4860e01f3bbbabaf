import type { CalendarYear } from '../calendar.ts';
import { madeUp, moved, on } from './holidays.ts';

const EGOV = 'eGov list of holidays of 2024, told by mugalzhar.kz/archives/20849 and aqshamnews.kz';
const ORDER =
  'order of the labour minister of 17.04.2024, told by zakon.kz and sputniknews.kz on 18.04.2024';

/** Days off of 2024, as eGov published them; one rest was moved in May. */
export const calendar2024: CalendarYear = {
  year: 2024,
  confirmed: true,
  daysOff: [
    on('2024-01-01', 'newYear', EGOV),
    on('2024-01-02', 'newYear', EGOV),
    on('2024-01-07', 'christmas', EGOV),
    on('2024-03-08', 'women', EGOV),
    on('2024-03-21', 'nauryz', EGOV),
    on('2024-03-22', 'nauryz', EGOV),
    on('2024-03-23', 'nauryz', EGOV),
    madeUp('2024-03-25', 'nauryz', EGOV, 5),
    on('2024-05-01', 'unity', EGOV),
    on('2024-05-07', 'defender', EGOV),
    moved('2024-05-08', ORDER, 5),
    on('2024-05-09', 'victory', EGOV),
    on('2024-06-16', 'kurbanAit', EGOV),
    on('2024-07-06', 'capital', EGOV),
    madeUp('2024-07-08', 'capital', EGOV, 5),
    on('2024-08-30', 'constitution', EGOV),
    on('2024-10-25', 'republic', EGOV),
    on('2024-12-16', 'independence', EGOV),
  ],
  workingDays: [{ day: '2024-05-04', source: ORDER }],
};
