import { chancesOf } from '../lambdas/classify/chances.ts';
import { CLASSES, OTHER } from '../lambdas/classify/classes.ts';
import type { Gathered, Rows } from '../lambdas/classify/gather.ts';
import { SORT_COUNT, SORTS } from '../lambdas/classify/signs.ts';
import { type Weighed, type Weights, weigh } from '../lambdas/classify/weigh.ts';
import { seeded, shuffle } from './seeded.ts';

/** A letter as the training sees it. */
export interface Example {
  readonly gathered: Gathered;
  /** The share of each class, in the order of `CLASSES`; sums to one. */
  readonly target: readonly number[];
  readonly weight: number;
}

export interface Learning {
  /** How many rows of weights there are. */
  readonly passageRows: number;
  readonly letterRows: number;
  readonly seed: number;
  readonly passes?: number;
}

const COUNT = CLASSES.length;
const PASSES = 12;
const STEP = 0.25;
/** How much of the step is gone in the last pass. */
const SLOWED = 0.8;
const PENALTY = 2e-4;
/** What is predicted this well teaches nothing more. */
const SMALL_MISS = 0.003;
const SMALL_SHARE = 5e-4;

interface Column {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}
const column = (rows: number): Column => ({
  weights: new Float32Array(rows * COUNT),
  squares: new Float32Array(rows * COUNT).fill(1e-2),
});

/**
 * Logistic regression over all classes with an L2 penalty, by adaptive gradient steps (AdaGrad) over examples in a
 * seeded order: the same examples give the same weights.
 */
export const learnWeights = (examples: readonly Example[], learning: Learning): Weights => {
  const { passageRows, letterRows, seed, passes = PASSES } = learning;
  const passage = column(passageRows);
  const letter = column(letterRows);
  const weights = { passage: passage.weights, letter: letter.weights };
  const order = [...examples];
  const random = seeded(seed);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const rate = STEP * (1 - (SLOWED * pass) / passes);
    for (const { gathered, target, weight } of order) {
      const weighed = weigh(gathered, weights);
      const chances = chancesOf(weighed.totals);
      for (let kind = 0; kind < COUNT; kind++) {
        const miss = ((chances[kind] ?? 0) - (target[kind] ?? 0)) * weight;
        if (Math.abs(miss) < SMALL_MISS) continue;
        for (let sort = 0; sort < SORT_COUNT; sort++) {
          const slope = miss * (weighed.strengthInLetter[sort] ?? 0);
          if (slope !== 0) move(letter, gathered.whole[sort] ?? [], kind, slope, rate);
        }
        if (kind !== OTHER) movePassages(passage, gathered, weighed, kind, miss, rate);
      }
    }
  }
  return weights;
};

const movePassages = (
  passage: Column,
  { pieces, passages }: Gathered,
  { shares, strengthInPassages }: Weighed,
  kind: number,
  miss: number,
  rate: number,
): void => {
  const slopes = new Float64Array(pieces.length * SORT_COUNT);
  for (const [index, { pieces: places, length }] of passages.entries()) {
    const share = miss * (shares[index * COUNT + kind] ?? 0);
    const strengths = strengthInPassages.subarray(index * SORT_COUNT);
    if (length >= 0) move(passage, [length], kind, share * (strengths[SORTS.length] ?? 0), rate);
    for (const place of places)
      for (let sort = 0; sort < SORTS.title; sort++)
        slopes[place * SORT_COUNT + sort] =
          (slopes[place * SORT_COUNT + sort] ?? 0) + share * (strengths[sort] ?? 0);
  }
  for (const [place, piece] of pieces.entries())
    for (let sort = 0; sort < SORTS.title; sort++) {
      const slope = slopes[place * SORT_COUNT + sort] ?? 0;
      if (Math.abs(slope) > SMALL_SHARE) move(passage, piece[sort] ?? [], kind, slope, rate);
    }
};

const move = (
  { weights, squares }: Column,
  rows: Rows[number],
  kind: number,
  slope: number,
  rate: number,
): void => {
  for (const row of rows) {
    const at = row * COUNT + kind;
    const whole = slope + PENALTY * (weights[at] as number);
    const square = (squares[at] as number) + whole * whole;
    squares[at] = square;
    weights[at] = (weights[at] as number) - (rate * whole) / Math.sqrt(square);
  }
};
