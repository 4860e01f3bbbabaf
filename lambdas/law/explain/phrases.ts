import type { TermStart, TermUnit } from '../../request/term.ts';

/** A day as words need it. */
export interface DayWords {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Monday is 1. */
  readonly weekday: number;
}

/** Everything `explain` says, in one language. */
export interface Phrases {
  /** Months as they stand after a day's number, and weekdays; January and Monday first. */
  readonly months: readonly string[];
  readonly date: (day: DayWords) => string;
  /** Until an hour (`24:00`) of a day. */
  readonly until: (day: DayWords, hour: string) => string;
  readonly amount: (amount: number, unit: TermUnit) => string;
  readonly answer: (until: string) => string;
  /** The same for a duty that nobody's letter asks for. */
  readonly duty: (until: string) => string;
  readonly unclear: string;
  readonly counted: (amount: string, from: TermStart, source: string) => string;
  readonly countedInHours: (amount: string, source: string) => string;
  /** Counted from receipt because the start is not known yet. */
  readonly assumed: string;
  /** Nobody gives a number. */
  readonly target: (amount: string) => string;
  /** Somebody gives a number, but its term has not begun. */
  readonly targetMeanwhile: (amount: string) => string;
  readonly later: (source: string, amount: string, date: string) => string;
  readonly pending: (amount: string, source: string) => string;
  readonly notCounted: (days: string, many: boolean) => string;
  readonly rolled: (day: string) => string;
}
