import type { CalendarYear } from '../calendar.ts';
import { madeUp, on } from './holidays.ts';

const LAW = 'computed from Law 267-II Art. 3-5 and Labour Code Art. 84(5); no official list';
const MINISTRY =
  '15 March from 2027: labour ministry, taspanews.kz 18.03.2026; the text of the law was not seen';
const CALENDAR =
  'Umm al-Qura calendar; the tabular one gives 17 May, a Monday: the earlier due date is kept';

/** Days off of 2027 by the rule alone: no official list was found, and the muftiate has yet to name Kurban Ait. */
export const calendar2027: CalendarYear = {
  year: 2027,
  confirmed: false,
  daysOff: [
    on('2027-01-01', 'newYear', LAW),
    on('2027-01-02', 'newYear', LAW),
    madeUp('2027-01-04', 'newYear', LAW, 5),
    on('2027-01-07', 'christmas', LAW),
    on('2027-03-08', 'women', LAW),
    on('2027-03-15', 'constitution', MINISTRY),
    on('2027-03-21', 'nauryz', LAW),
    on('2027-03-22', 'nauryz', LAW),
    on('2027-03-23', 'nauryz', LAW),
    madeUp('2027-03-24', 'nauryz', LAW),
    on('2027-05-01', 'unity', LAW),
    madeUp('2027-05-03', 'unity', LAW, 5),
    on('2027-05-07', 'defender', LAW),
    on('2027-05-09', 'victory', LAW),
    madeUp('2027-05-10', 'victory', LAW),
    on('2027-05-16', 'kurbanAit', CALENDAR),
    on('2027-07-06', 'capital', LAW),
    on('2027-10-25', 'republic', LAW),
    on('2027-12-16', 'independence', LAW),
  ],
  workingDays: [],
};
