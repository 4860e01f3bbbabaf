import { KINDS } from '../request/kinds.ts';

/** What a letter can turn out to be: a kind, or no request at all. */
export const CLASSES = [...KINDS, 'other'] as const;
export type Class = (typeof CLASSES)[number];

/** Places for signs of words and concepts, and for signs of letters: a name finds its place by its hash. */
export const LEXICAL_PLACES = 8192;
export const GRAM_PLACES = 4096;
export const PLACES = LEXICAL_PLACES + GRAM_PLACES;

/** Where a sign's weights stand. FNV-1a. */
export const placeOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  const unsigned = hash >>> 0;
  return name.startsWith('g:')
    ? LEXICAL_PLACES + (unsigned % GRAM_PLACES)
    : unsigned % LEXICAL_PLACES;
};

/** Weights in multiples of a step; one stands at its place times the number of classes plus its class. */
export interface Weights {
  readonly weights: ArrayLike<number>;
  readonly step: number;
}

/** The sum of weights of each class. */
export const sums = (
  { weights, step }: Weights,
  signs: readonly (readonly [place: number, value: number])[],
): number[] => {
  const totals = CLASSES.map(() => 0);
  for (const [place, value] of signs)
    for (let index = 0; index < CLASSES.length; index++)
      totals[index] = (totals[index] ?? 0) + value * (weights[place * CLASSES.length + index] ?? 0);
  return totals.map((total) => total * step);
};

export const softMaximum = (totals: readonly number[]): readonly number[] => {
  const top = Math.max(...totals);
  const powers = totals.map((total) => Math.exp(total - top));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
};
