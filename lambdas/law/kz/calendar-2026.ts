import type { CalendarYear } from '../calendar.ts';
import { madeUp, on } from './holidays.ts';

const EGOV =
  'eGov list, inform.kz 02.01.2026; without 30 August: labour ministry, taspanews.kz 18.03.2026';

/** Days off of 2026: 247 working days in a five-day week. No Constitution Day: 30 August no longer, 15 March not yet. */
export const calendar2026: CalendarYear = {
  year: 2026,
  confirmed: true,
  daysOff: [
    on('2026-01-01', 'newYear', EGOV),
    on('2026-01-02', 'newYear', EGOV),
    on('2026-01-07', 'christmas', EGOV),
    on('2026-03-08', 'women', EGOV),
    madeUp('2026-03-09', 'women', EGOV),
    on('2026-03-21', 'nauryz', EGOV),
    on('2026-03-22', 'nauryz', EGOV),
    on('2026-03-23', 'nauryz', EGOV),
    madeUp('2026-03-24', 'nauryz', EGOV),
    madeUp('2026-03-25', 'nauryz', EGOV, 5),
    on('2026-05-01', 'unity', EGOV),
    on('2026-05-07', 'defender', EGOV),
    on('2026-05-09', 'victory', EGOV),
    madeUp('2026-05-11', 'victory', EGOV, 5),
    on('2026-05-27', 'kurbanAit', EGOV),
    on('2026-07-06', 'capital', EGOV),
    on('2026-10-25', 'republic', EGOV),
    madeUp('2026-10-26', 'republic', EGOV),
    on('2026-12-16', 'independence', EGOV),
  ],
  workingDays: [],
};
