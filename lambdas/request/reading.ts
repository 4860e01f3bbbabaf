import type { Kind } from './kinds.ts';
import type { Language } from './language.ts';

/** What a letter was read to ask for. */
export interface Reading {
  /** First is primary. Empty where it is no request, or where a person must say what it is. */
  readonly kinds: readonly Kind[];
  readonly language: Language;
  /** What decided: the id of the promise whose subject it is, `model`, or why nothing was. */
  readonly because: string;
  /** Surely no request. */
  readonly other: boolean;
  /** A person must say what is asked. */
  readonly review: boolean;
  /** How probable it is that this reading is right, 0 to 1. */
  readonly confidence: number;
  /** What it most probably is, for the person who decides; may be empty. */
  readonly likely: readonly (Kind | 'other')[];
  /** The words that decided, as they stand in the letter: personal. */
  readonly words: readonly string[];
}
