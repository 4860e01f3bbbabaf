import { CLASSES } from '../lambdas/classify/classes.ts';
import { gather, type Known } from '../lambdas/classify/gather.ts';
import type { Letter } from '../lambdas/classify/letter.ts';
import type { Weights } from '../lambdas/classify/weigh.ts';

/** Signs that weights are learnt of. */
export interface Vocabulary extends Known {
  /** The number of each row, and in how many letters it was seen. */
  readonly passage: readonly Seen[];
  readonly letter: readonly Seen[];
}
interface Seen {
  readonly number: number;
  readonly letters: number;
}

/** What fewer letters have is chance. */
const FEWEST_LETTERS = 3;
/** What fits into the bundle. */
const PASSAGE_ROWS = 15_000;
const LETTER_ROWS = 6_500;

/** The signs of letters, but for the rare. */
export const everySign = (letters: readonly Letter[]): Vocabulary => {
  const passage = new Map<number, number>();
  const letter = new Map<number, number>();
  for (const each of letters) {
    const here = { passage: new Set<number>(), letter: new Set<number>() };
    gather(each, {
      inPassage: (number) => noted(here.passage, number),
      inLetter: (number) => noted(here.letter, number),
      ...{ passageRows: 0, letterRows: 0 },
    });
    count(passage, here.passage);
    count(letter, here.letter);
  }
  return vocabularyOf(frequent(passage), frequent(letter));
};

/** Nothing is learnt of it yet. */
const noted = (numbers: Set<number>, number: number): number => {
  numbers.add(number);
  return -1;
};

const count = (counts: Map<number, number>, numbers: ReadonlySet<number>): void => {
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
};

const frequent = (counts: ReadonlyMap<number, number>): readonly Seen[] =>
  Array.from(counts, ([number, letters]) => ({ number, letters })).filter(
    ({ letters }) => letters >= FEWEST_LETTERS,
  );

/** Those whose weights matter most: great ones, and of many letters. */
export const weightiest = (
  { passage, letter }: Vocabulary,
  { passage: inPassages, letter: inLetters }: Weights,
): Vocabulary =>
  vocabularyOf(
    heaviest(passage, inPassages, PASSAGE_ROWS),
    heaviest(letter, inLetters, LETTER_ROWS),
  );

const heaviest = (
  seen: readonly Seen[],
  weights: ArrayLike<number>,
  most: number,
): readonly Seen[] =>
  seen
    .map((each, row) => ({ each, matters: Math.sqrt(each.letters) * spreadOf(weights, row) }))
    .sort((one, another) => another.matters - one.matters)
    .slice(0, most)
    .map(({ each }) => each);

const spreadOf = (weights: ArrayLike<number>, row: number): number => {
  let sum = 0;
  for (let kind = 0; kind < CLASSES.length; kind++)
    sum += (weights[row * CLASSES.length + kind] ?? 0) ** 2;
  return Math.sqrt(sum);
};

const vocabularyOf = (passage: readonly Seen[], letter: readonly Seen[]): Vocabulary => {
  const inOrder = (seen: readonly Seen[]) =>
    seen.toSorted((one, another) => one.number - another.number);
  const [passages, letters] = [inOrder(passage), inOrder(letter)];
  return {
    passage: passages,
    letter: letters,
    ...{ inPassage: rowsOf(passages), passageRows: passages.length },
    ...{ inLetter: rowsOf(letters), letterRows: letters.length },
  };
};

const rowsOf = (seen: readonly Seen[]): ((number: number) => number) => {
  const rows = new Map(seen.map(({ number }, row) => [number, row]));
  return (number) => rows.get(number) ?? -1;
};
