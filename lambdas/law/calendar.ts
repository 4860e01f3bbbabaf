import type { Words } from '../request/language.ts';

/** A day that is no working day though its weekday would be one. ISO date. */
export interface DayOff {
  readonly day: string;
  readonly why: Words;
  /** Off only in a five-day week; a six-day week works. @default - off in both */
  readonly week?: 5;
  /** Where it was read. */
  readonly source: string;
}

/** A day of the weekend that is worked, because its rest was moved. ISO date. */
interface MovedWorkingDay {
  readonly day: string;
  readonly source: string;
}

/** One year's days off and moved working days. */
export interface CalendarYear {
  readonly year: number;
  /** Whether an official list of the whole year was published. */
  readonly confirmed: boolean;
  readonly daysOff: readonly DayOff[];
  readonly workingDays: readonly MovedWorkingDay[];
}

/**
 * The years a jurisdiction has a list for. Without a list only the weekend is off: a due date can be too early, and
 * too late where a weekend is worked.
 */
export interface Calendar {
  readonly year: (year: number) => CalendarYear | undefined;
}
