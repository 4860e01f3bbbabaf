import { CLASSES, type Class } from '../lambdas/classify/classes.ts';
import { gather } from '../lambdas/classify/gather.ts';
import { type Letter, letterOf } from '../lambdas/classify/letter.ts';
import type { Weights } from '../lambdas/classify/weigh.ts';
import { type Example, learnWeights } from './learn-weights.ts';
import { everySign, type Vocabulary, weightiest } from './vocabulary.ts';

/** A labelled letter ready to learn from. */
export interface Lesson {
  readonly letter: Letter;
  readonly kinds: readonly Class[];
  readonly weight: number;
}

export const lessonOf = (
  subject: string,
  text: string,
  kinds: readonly Class[],
  weight = 1,
): Lesson => ({ letter: letterOf(subject, text), kinds, weight });

export interface Learnt {
  readonly known: Vocabulary;
  readonly weights: Weights;
}

const FIRST_SHARE = 0.65;

/** Shares of the classes: most to the primary kind, the rest to the others. */
const targetOf = (kinds: readonly Class[]): readonly number[] =>
  CLASSES.map((kind) => {
    if (kinds.length === 1) return kinds[0] === kind ? 1 : 0;
    if (kinds[0] === kind) return FIRST_SHARE;
    return kinds.includes(kind) ? (1 - FIRST_SHARE) / (kinds.length - 1) : 0;
  });

/** Enough to see which signs weigh something. */
const FIRST_PASSES = 5;
const SEED = 7;

/** Learns twice: from all signs, then from those alone that came to weigh most. */
export const learn = (lessons: readonly Lesson[]): Learnt => {
  const all = everySign(lessons.map(({ letter }) => letter));
  const first = learnFrom(lessons, all, FIRST_PASSES);
  const known = weightiest(all, first);
  return { known, weights: learnFrom(lessons, known) };
};

const learnFrom = (lessons: readonly Lesson[], known: Vocabulary, passes?: number): Weights => {
  const examples: Example[] = lessons.map(({ letter, kinds, weight }) => ({
    gathered: gather(letter, known),
    target: targetOf(kinds),
    weight,
  }));
  return learnWeights(examples, {
    passageRows: known.passage.length,
    letterRows: known.letter.length,
    seed: SEED,
    ...(passes !== undefined && { passes }),
  });
};
