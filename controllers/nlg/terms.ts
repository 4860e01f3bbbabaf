import type { Term } from '../../lambdas/request/term.ts';

/** The privacy policy names no number of days: the law's terms, and where it has none our own target, decide. */
export const terms: readonly Term[] = [];
