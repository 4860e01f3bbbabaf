import type { Kind } from './kinds.ts';
import type { Words } from './language.ts';

/** How a term is counted; the rules stand in `law/`. */
export type TermUnit = 'calendar-days' | 'working-days' | 'months' | 'hours-on-working-days';

/** What starts a term: the letter's receipt, the proof of its ground, a breach's detection, a transfer of data. */
export type TermStart = 'receipt' | 'proof' | 'detection' | 'transfer';

/** Duties with a term of their own that no letter of a person asks for by a kind. */
export const DUTIES = ['breach', 'unblocking', 'public-sources', 'transfer-notice'] as const;
export type Duty = (typeof DUTIES)[number];

interface Undertaking {
  /** The id that tests and explanations name, e.g. `BJQ-5` or `LAW-1`; one id may have a row a kind. */
  readonly id: string;
  readonly kinds: readonly (Kind | Duty)[];
  readonly from: TermStart;
  /** A `target` is our own aim: it decides only where nobody else gives a number, and is never printed as law (LAW-3). */
  readonly standing: 'law' | 'policy' | 'target';
  /** Article or clause, in the nominative, as a letter cites it in brackets. */
  readonly source: Words;
  /** ISO date; the term applies to what starts on or after it. @default - always */
  readonly inForceSince?: string;
  /** How sure we are of the text: H it was read, M reported, L remembered. @default - H */
  readonly confidence?: 'H' | 'M' | 'L';
  /** The term applies only where a controller names its id in `switchedOn`. @default - it applies */
  readonly offByDefault?: boolean;
}

/** A promise with a number: do this within that. */
export interface FixedTerm extends Undertaking {
  readonly amount: number;
  readonly unit: TermUnit;
  /** How much is added when the person was told so, with reasons, inside the first term. @default - nothing */
  readonly extension?: number;
}

/** A promise of which the text gives no number: it binds, but decides no date. */
interface OpenTerm extends Undertaking {
  readonly amount?: never;
  readonly unit?: never;
}

/** One promise of a law or a policy. */
export type Term = FixedTerm | OpenTerm;
