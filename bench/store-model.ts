import { CLASSES, OTHER } from '../lambdas/classify/classes.ts';
import {
  LETTERS,
  letterOfNumber,
  STEPS,
  type StoredTable,
  tableOf,
} from '../lambdas/classify/table.ts';
import type { Learnt } from './learning.ts';

/** Weights in the form in which the model is checked in: one letter each. */
export const storedTables = ({ known, weights }: Learnt) => ({
  passage: stored(known.passage, weights.passage, OTHER),
  letter: stored(known.letter, weights.letter, CLASSES.length),
});

export const stored = (
  seen: readonly { readonly number: number }[],
  weights: ArrayLike<number>,
  columns: number,
): StoredTable => {
  const rows = seen.flatMap(({ number }, row) => {
    const own = Array.from(
      { length: columns },
      (_, column) => weights[row * CLASSES.length + column] ?? 0,
    );
    return [{ number, own }];
  });
  const greatest = Number(
    rows.reduce((most, { own }) => Math.max(most, ...own.map(Math.abs)), 0).toPrecision(6),
  );
  let before = 0;
  let numbers = '';
  let letters = '';
  const put = (number: number, own: readonly number[]): void => {
    const distance = number - before;
    numbers += letterOfNumber(Math.floor(distance / LETTERS)) + letterOfNumber(distance % LETTERS);
    letters += own.map((weight) => letterOfNumber(stepsOf(weight / greatest) + STEPS)).join('');
    before = number;
  };
  const none = Array.from({ length: columns }, () => 0);
  for (const { number, own } of rows) {
    // A row that says nothing bridges a distance that two letters cannot tell.
    while (number - before >= LETTERS ** 2) put(before + LETTERS ** 2 - 1, none);
    put(number, own);
  }
  return { numbers, weights: letters, greatest };
};

const stepsOf = (part: number): number =>
  Math.sign(part) * Math.round(STEPS * Math.sqrt(Math.abs(part)));

/** What the classifier will read of them: the same but for the steps of the weights. */
export const asStored = (learnt: Learnt): Learnt => {
  const { passage, letter } = storedTables(learnt);
  const passages = tableOf(passage, OTHER, CLASSES.length);
  const letters = tableOf(letter, CLASSES.length, CLASSES.length);
  return {
    known: {
      ...learnt.known,
      ...{ inPassage: passages.find, passageRows: passages.rows },
      ...{ inLetter: letters.find, letterRows: letters.rows },
    },
    weights: { passage: passages.weights, letter: letters.weights },
  };
};
