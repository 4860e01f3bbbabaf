import type { Letter } from './letter.ts';
import { numberOf, SORTS } from './signs.ts';
import type { Span } from './tokens.ts';

/** What is read together. */
export interface Passage {
  /** Places among the pieces. */
  readonly pieces: readonly number[];
  /** How long it is, as a sign. */
  readonly length: number;
  /** Its words. */
  readonly spans: readonly Span[];
  /** It is the title or a part of it, and nothing else. */
  readonly isTitle: boolean;
}

/** The passages of a letter, when the pieces of each of its units are known. */
export const passagesOf = (
  { units, passages }: Letter,
  piecesOf: readonly (readonly number[])[],
  rowOf: (number: number) => number,
): readonly Passage[] => {
  const passage = (
    pieces: readonly number[],
    spans: readonly Span[],
    isTitle: boolean,
  ): Passage => {
    const words = spans.reduce((sum, { from, to }) => sum + to - from, 0);
    const number = numberOf(SORTS.length, lengthOf(words));
    return { pieces, spans, isTitle, length: rowOf(number) };
  };
  const whole = passages.map((places) =>
    passage(
      places.flatMap((place) => piecesOf[place] ?? []),
      places.flatMap((place) => units[place] ?? []),
      places.every((place) => units[place]?.isTitle),
    ),
  );
  const parts = units.flatMap(({ parts: starts, tokens, to, isTitle }, place) =>
    starts.length < 2
      ? []
      : starts.map((from, index) =>
          passage(
            [piecesOf[place]?.[index] ?? 0],
            [{ tokens, from, to: starts[index + 1] ?? to }],
            isTitle,
          ),
        ),
  );
  return [...whole, ...parts];
};

const LENGTHS = [6, 15, 50, 120];
/** Which of a few lengths so many words are. */
export const lengthOf = (words: number): number => LENGTHS.filter((limit) => words >= limit).length;
