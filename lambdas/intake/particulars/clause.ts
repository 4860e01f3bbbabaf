import { phrases } from './cues.ts';

/** Pieces of patterns over folded text. A word is whatever stands between blanks in one clause. */
const WORD = '[^\\s.,!?;:()]{1,30}';

/** So many words of one clause at most, with the blank behind each. */
export const few = (most: number): string => `(?:${WORD}\\s{1,3}){0,${most}}`;

/** Any of the phrases, to the end of its last word. */
export const any = (...lists: readonly string[]): string => `(?:${phrases(...lists)})(?![a-z])`;
