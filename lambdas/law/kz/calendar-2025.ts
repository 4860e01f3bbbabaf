import type { CalendarYear } from '../calendar.ts';
import { madeUp, moved, on } from './holidays.ts';

const LAW = 'Law 267-II on holidays Art. 3-5, Labour Code Art. 84(5)';
const PRESS = 'Law 267-II Art. 5, confirmed in press';
const COMPUTED = 'computed, not confirmed by anything we have read';
const ORDER = 'order of the labour minister of 21.11.2024; no other moves in 2025: smartnews.kz';

/** Days off of 2025: 246 working days in a five-day week. */
export const calendar2025: CalendarYear = {
  year: 2025,
  confirmed: true,
  daysOff: [
    on('2025-01-01', 'newYear', LAW),
    on('2025-01-02', 'newYear', LAW),
    moved('2025-01-03', ORDER),
    on('2025-01-07', 'christmas', LAW),
    on('2025-03-08', 'women', LAW),
    madeUp('2025-03-10', 'women', LAW, 5),
    on('2025-03-21', 'nauryz', LAW),
    on('2025-03-22', 'nauryz', LAW),
    on('2025-03-23', 'nauryz', LAW),
    madeUp('2025-03-24', 'nauryz', LAW),
    madeUp('2025-03-25', 'nauryz', LAW, 5),
    on('2025-05-01', 'unity', LAW),
    on('2025-05-07', 'defender', LAW),
    on('2025-05-09', 'victory', LAW),
    on('2025-06-06', 'kurbanAit', COMPUTED),
    on('2025-07-06', 'capital', LAW),
    madeUp('2025-07-07', 'capital', LAW),
    on('2025-08-30', 'constitution', LAW),
    madeUp('2025-09-01', 'constitution', PRESS, 5),
    on('2025-10-25', 'republic', LAW),
    madeUp('2025-10-27', 'republic', PRESS, 5),
    on('2025-12-16', 'independence', LAW),
  ],
  workingDays: [{ day: '2025-01-05', source: ORDER }],
};
