import type { Kind } from '../request/kinds.ts';
import type { FixedTerm } from '../request/term.ts';

/**
 * The internal target: when we mean to answer where nobody gives a number. A controller that wants another
 * number lists a target with the same id among its own terms.
 */
export const internalTarget = (id: string, kinds: readonly Kind[]): FixedTerm => ({
  id,
  kinds,
  amount: 3,
  unit: 'working-days',
  from: 'receipt',
  standing: 'target',
  source: {
    kk: 'ішкі мақсатымыз, заң талабы емес',
    ru: 'наша внутренняя цель, а не требование закона',
    en: 'our own aim, not a requirement of law',
  },
});
