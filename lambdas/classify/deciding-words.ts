import { CLASSES, type Class, OTHER } from './classes.ts';
import { lookedUpInLetter } from './gather.ts';
import type { Judged } from './judge.ts';
import type { Letter } from './letter.ts';
import { model } from './model.ts';
import { SORT_COUNT, type Sort, signsAmong, wordsAndConcepts } from './signs.ts';
import type { Weighed } from './weigh.ts';

/** How many words a person is shown. */
const SHOWN = 6;
const COUNT = CLASSES.length;

/**
 * The words whose signs spoke most for a class: for a kind, those of the passage that says it most; for `other`, those
 * of the whole letter.
 */
export const decidingWords = (
  { units }: Letter,
  { gathered, weighed }: Judged,
  wanted: Class,
): readonly string[] => {
  const kind = CLASSES.indexOf(wanted);
  const passage = kind === OTHER ? -1 : foremost(weighed, kind);
  const said = new Map<string, number>();
  const signs = kind === OTHER ? wordsAndConcepts : signsAmong;
  for (const span of gathered.passages[passage]?.spans ?? units)
    signs(span, (sort, number, first, last) => {
      const speaks =
        inPassage(weighed, passage, sort, number, kind) + inLetter(weighed, sort, number, kind);
      if (speaks === 0) return;
      for (const place of [first, last]) {
        const word = span.tokens[place]?.text ?? '';
        said.set(word, (said.get(word) ?? 0) + speaks / 2);
      }
    });
  return [...said]
    .filter(([word, speaks]) => speaks > 0 && LETTER.test(word))
    .sort(([, one], [, another]) => another - one)
    .slice(0, SHOWN)
    .map(([word]) => word);
};

const LETTER = /\p{L}/u;

const foremost = ({ shares }: Weighed, kind: number): number => {
  let best = 0;
  for (let passage = 0; passage * COUNT < shares.length; passage++)
    if ((shares[passage * COUNT + kind] ?? 0) > (shares[best * COUNT + kind] ?? 0)) best = passage;
  return best;
};

const inPassage = (
  { strengthInPassages }: Weighed,
  passage: number,
  sort: Sort,
  number: number,
  kind: number,
): number => {
  const row = passage < 0 ? -1 : model.known.inPassage(number);
  if (row < 0) return 0;
  const strength = strengthInPassages[passage * SORT_COUNT + sort] ?? 0;
  return strength * (model.weights.passage[row * COUNT + kind] ?? 0);
};

/** What it says more for the class than for the mean of all. */
const inLetter = (
  { strengthInLetter }: Weighed,
  sort: Sort,
  number: number,
  kind: number,
): number => {
  const row = lookedUpInLetter(sort) ? model.known.inLetter(number) : -1;
  if (row < 0) return 0;
  let sum = 0;
  for (let each = 0; each < COUNT; each++) sum += model.weights.letter[row * COUNT + each] ?? 0;
  return (
    (strengthInLetter[sort] ?? 0) * ((model.weights.letter[row * COUNT + kind] ?? 0) - sum / COUNT)
  );
};
