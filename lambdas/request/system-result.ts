import type { PersonalRef } from './ids.ts';
import type { Kind } from './kinds.ts';

/** What one data system said of one request. */
export interface SystemResult {
  readonly system: string;
  readonly at: string;
  readonly found: boolean;
  /** Rows changed, by kind carried out. */
  readonly done: Readonly<Partial<Record<Kind, number>>>;
  /** Kinds that a person has to decide first. */
  readonly undecided: Readonly<Partial<Record<Kind, 'open-obligation'>>>;
  /** What was found, in the personal store. */
  readonly exported?: PersonalRef;
  /** True when a person did it outside Jauap. */
  readonly byHand?: boolean;
}
