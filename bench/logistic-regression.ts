import { CLASSES, PLACES, softMaximum, sums } from '../lambdas/classify/linear-model.ts';

/** A text as the training sees it. */
export interface Example {
  readonly signs: readonly (readonly [place: number, value: number])[];
  /** The share of each class, in the order of `CLASSES`; sums to one. */
  readonly target: readonly number[];
  readonly weight: number;
}

const PASSES = 25;
const STEP = 0.25;
/** What is predicted this well teaches nothing more. */
const SMALL_MISS = 0.003;

/**
 * Multinomial logistic regression with an L2 penalty, by adaptive gradient steps (AdaGrad) over examples in a seeded
 * order: the same examples give the same weights.
 */
export const trained = (
  examples: readonly Example[],
  penalty = 4e-4,
  passes = PASSES,
): Float32Array => {
  const count = CLASSES.length;
  const weights = new Float32Array(PLACES * count);
  const squares = new Float32Array(PLACES * count).fill(1e-2);
  const order = examples.map((_, index) => index);
  const random = seeded(7);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const chances = softMaximum(sums({ weights, step: 1 }, example.signs));
      for (let kind = 0; kind < count; kind++) {
        const miss = ((chances[kind] ?? 0) - (example.target[kind] ?? 0)) * example.weight;
        if (Math.abs(miss) < SMALL_MISS) continue;
        for (const [place, value] of example.signs) {
          const at = place * count + kind;
          const slope = miss * value + penalty * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
  }
  return weights;
};

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

export const shuffle = <Item>(items: Item[], random: () => number): void => {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [items[last], items[other]];
    if (a !== undefined && b !== undefined) [items[last], items[other]] = [b, a];
  }
};
