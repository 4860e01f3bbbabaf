import type { Kind } from './kinds.ts';
import type { Words } from './language.ts';

/** How a term is counted; the rules stand in `law/`. */
export type TermUnit = 'calendar-days' | 'working-days' | 'months' | 'hours-on-working-days';

/** What starts a term: the letter's receipt, the proof of what it says, or the detection of a breach. */
export type TermStart = 'receipt' | 'proof' | 'detection';

/** One promise of a law or a policy: do this within that. */
export interface Term {
  /** The id that tests and explanations name, e.g. `BJQ-5` or `LAW-1`. */
  readonly id: string;
  readonly kinds: readonly (Kind | 'breach')[];
  readonly amount: number;
  readonly unit: TermUnit;
  readonly from: TermStart;
  /** A `target` is our own aim: it never decides a due date and is never printed as law (LAW-3). */
  readonly standing: 'law' | 'policy' | 'target';
  /** Article or clause, as a letter cites it. */
  readonly source: Words;
  /** ISO date; the term applies to what is received on or after it. @default - always */
  readonly inForceSince?: string;
  /** How sure we are of the text: H it was read, M reported, L remembered. @default - H */
  readonly confidence?: 'H' | 'M' | 'L';
}
