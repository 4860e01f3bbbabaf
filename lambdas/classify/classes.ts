import { KINDS } from '../request/kinds.ts';

/** What a letter can turn out to be: a kind, or no request at all. */
export const CLASSES = [...KINDS, 'other'] as const;
export type Class = (typeof CLASSES)[number];

/** The place of `other`, the last. */
export const OTHER = CLASSES.length - 1;
