import { type Feature, featuresOf } from './features.ts';
import { CLASSES, placeOf, softMaximum, sums, type Weights } from './linear-model.ts';

/** The signs of a letter as the model weighs them: of the whole, and of each of its sentences. */
export interface Signs {
  readonly whole: readonly Sign[];
  readonly parts: readonly (readonly Sign[])[];
  /** So many of the first parts are sentences, in their order. */
  readonly sentences: number;
}

export type Sign = readonly [place: number, value: number];

/** Sentences of a longer letter are not looked at one by one. */
const MOST_SENTENCES = 60;
/** Chances smaller than this are all the same. */
const SMALLEST = 1e-4;
const SCALE = 4;
const OTHER = CLASSES.indexOf('other');

export const signsOf = (subject: string, text: string): Signs => ({
  whole: featuresOf(subject, text).map(sign),
  parts: partsOf(subject, text).map((part) => featuresOf('', part).map(sign)),
  sentences: sentencesOf(text).length,
});

const sentencesOf = (text: string): readonly string[] =>
  text
    .slice(0, 20_000)
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length > 3)
    .slice(0, MOST_SENTENCES);

/** Subject, sentences, and neighbours among them: in a long story one sentence asks. */
export const partsOf = (subject: string, text: string): readonly string[] => {
  const sentences = sentencesOf(text);
  const joined = sentences
    .slice(1)
    .map((sentence, index) => `${sentences[index] ?? ''} ${sentence}`);
  const [first] = sentences;
  const parts = [
    ...sentences,
    ...joined,
    ...(subject.trim() ? [subject] : []),
    ...(first ? [`${subject}. ${first}`] : []),
  ];
  return parts.length > 0 ? parts : [text];
};

const sign = ({ name, value }: Feature): Sign => [placeOf(name), value];

const LIKELY = Math.log(0.4);

/** How many numbers `evidenceOf` gives. */
export const EVIDENCE = CLASSES.length * 3 + 2;

/**
 * What the signs say: the logarithm of each class's chance in the whole letter, then the greatest that any part gives
 * it, then how early a sentence speaks of it, then the least that any part leaves to `other`, then one.
 */
export const evidenceOf = (
  weights: Weights,
  { whole, parts, sentences }: Signs,
): readonly number[] => {
  const inWhole = logarithms(weights, whole);
  const inParts = parts.map((part) => logarithms(weights, part));
  const greatest = CLASSES.map((_, index) =>
    inParts.reduce((top, part) => Math.max(top, part[index] ?? 0), Math.log(SMALLEST)),
  );
  const leastOther = inParts.reduce((least, part) => Math.min(least, part[OTHER] ?? 0), 0);
  const early = CLASSES.map((_, index) => {
    const first = inParts.slice(0, sentences).findIndex((part) => (part[index] ?? 0) > LIKELY);
    return first < 0 ? 0 : SCALE * (1 - first / sentences);
  });
  return [...inWhole, ...greatest, ...early, leastOther, SCALE].map((value) => value / SCALE);
};

const logarithms = (weights: Weights, signs: readonly Sign[]): readonly number[] =>
  softMaximum(sums(weights, signs)).map((chance) => Math.log(Math.max(chance, SMALLEST)));

/** The chances of the classes: the mean of what the whole letter says and what all evidence says. */
export const chancesOf = (
  second: ArrayLike<number>,
  evidence: readonly number[],
): readonly number[] => {
  const all = weighed(second, evidence);
  return all.map((chance, index) => (chance + Math.exp((evidence[index] ?? 0) * SCALE)) / 2);
};

/** The greatest chance that any part of the letter gives each class. */
export const greatestOf = (evidence: readonly number[]): readonly number[] =>
  CLASSES.map((_, index) => Math.exp((evidence[CLASSES.length + index] ?? 0) * SCALE));

/** What the evidence says: `second` holds `EVIDENCE` weights for each class, class by class. */
export const weighed = (
  second: ArrayLike<number>,
  evidence: readonly number[],
): readonly number[] =>
  softMaximum(
    CLASSES.map((_, index) =>
      evidence.reduce(
        (sum, value, place) => sum + value * (second[index * EVIDENCE + place] ?? 0),
        0,
      ),
    ),
  );
