import { CLASSES, OTHER } from './classes.ts';
import type { Gathered, Rows } from './gather.ts';
import { pooled } from './pool.ts';
import { SORT_COUNT, SORTS } from './signs.ts';

/** Weights of signs: a row holds one for each class. */
export interface Weights {
  /** What a sign in a passage says for each kind; nothing there says `other`. */
  readonly passage: ArrayLike<number>;
  readonly letter: ArrayLike<number>;
}

/** What the letter comes to. */
export interface Weighed {
  /** The sum for each class. */
  readonly totals: Float64Array;
  /** The sums of each passage for each class, passage by passage. */
  readonly inPassages: Float64Array;
  /** How much of a kind's sum hangs on each passage, passage by passage: sums to one a kind. */
  readonly shares: Float64Array;
  /** What one sign of a sort counts: in each passage, sort by sort, and in the letter. */
  readonly strengthInPassages: Float64Array;
  readonly strengthInLetter: Float64Array;
}

const COUNT = CLASSES.length;
/** By sort. A text with more signs than usual says no more for it: each counts for less. */
const PASSAGE_STRENGTH = [1, 1, 1, 1, 1.5, 1.5, 0, 0.3, 0];
const LETTER_STRENGTH = [1, 1, 0, 0, 1, 1.5, 1, 0, 0.3];
const USUAL = [8, 8, 8, 40, 8, 8, 8, 1, 1];
const strength = (strengths: readonly number[], sort: number, count: number): number =>
  (strengths[sort] ?? 0) / Math.sqrt(Math.max(count, USUAL[sort] ?? 1));

/** Sums up a letter: what all of it says, and for each kind the passage that says it most. */
export const weigh = ({ pieces, whole, passages }: Gathered, weights: Weights): Weighed => {
  const totals = new Float64Array(COUNT);
  const strengthInLetter = new Float64Array(SORT_COUNT);
  for (let sort = 0; sort < SORT_COUNT; sort++) {
    const places = whole[sort];
    if (!places || places.length === 0) continue;
    const each = strength(LETTER_STRENGTH, sort, places.length);
    strengthInLetter[sort] = each;
    add(totals, 0, each, weights.letter, places, COUNT);
  }
  const sums = pieces.map((piece) => sumsBySort(piece, weights.passage));
  const inPassages = new Float64Array(passages.length * COUNT);
  const strengthInPassages = new Float64Array(passages.length * SORT_COUNT);
  for (const [index, { pieces: places, length }] of passages.entries()) {
    for (let sort = 0; sort < SORTS.title; sort++) {
      let count = 0;
      for (const place of places) count += pieces[place]?.[sort]?.length ?? 0;
      if (count === 0) continue;
      const each = strength(PASSAGE_STRENGTH, sort, count);
      strengthInPassages[index * SORT_COUNT + sort] = each;
      for (const place of places) addSums(inPassages, index, each, sums[place], sort);
    }
    if (length < 0) continue;
    const each = strength(PASSAGE_STRENGTH, SORTS.length, 1);
    strengthInPassages[index * SORT_COUNT + SORTS.length] = each;
    add(inPassages, index * COUNT, each, weights.passage, [length], OTHER);
  }
  return {
    totals,
    inPassages,
    shares: pooled(totals, inPassages, passages.length),
    strengthInPassages,
    strengthInLetter,
  };
};

const add = (
  sums: Float64Array,
  start: number,
  strengthOfEach: number,
  weights: ArrayLike<number>,
  places: readonly number[],
  classes: number,
): void => {
  for (const place of places)
    for (let kind = 0; kind < classes; kind++)
      sums[start + kind] =
        (sums[start + kind] as number) + strengthOfEach * (weights[place * COUNT + kind] as number);
};

const sumsBySort = (piece: Rows, weights: ArrayLike<number>): Float64Array => {
  const sums = new Float64Array(SORTS.title * COUNT);
  for (let sort = 0; sort < SORTS.title; sort++)
    add(sums, sort * COUNT, 1, weights, piece[sort] ?? [], OTHER);
  return sums;
};

const addSums = (
  inPassages: Float64Array,
  passage: number,
  each: number,
  sums: Float64Array | undefined,
  sort: number,
): void => {
  if (!sums) return;
  for (let kind = 0; kind < OTHER; kind++) {
    const at = passage * COUNT + kind;
    inPassages[at] = (inPassages[at] as number) + each * (sums[sort * COUNT + kind] as number);
  }
};
