import type { Calendar } from '../calendar.ts';
import { calendar2024 } from './calendar-2024.ts';
import { calendar2025 } from './calendar-2025.ts';
import { calendar2026 } from './calendar-2026.ts';
import { calendar2027 } from './calendar-2027.ts';

const YEARS = new Map(
  [calendar2024, calendar2025, calendar2026, calendar2027].map((year) => [year.year, year]),
);

/** The working calendar of Kazakhstan, 2024 to 2027. A new year is a file and a line here. */
export const calendar: Calendar = { year: (year) => YEARS.get(year) };
