import type { Words } from '../request/language.ts';
import type { Term } from '../request/term.ts';
import type { Calendar } from './calendar.ts';

/** A body to which the person may turn. */
export interface Authority {
  readonly role: 'data-protection' | 'local' | 'court';
  readonly name: Words;
  /** ISO dates, first and last day of the name. @default - open */
  readonly since?: string;
  readonly until?: string;
  /** Where name and dates were read. */
  readonly source: string;
}

/** The law of a country, as data: another country is another folder. */
export interface Jurisdiction {
  readonly id: string;
  /** Terms of law, and the internal targets that stand in where neither law nor policy gives a number. */
  readonly terms: readonly Term[];
  readonly calendar: Calendar;
  readonly authorities: readonly Authority[];
}
