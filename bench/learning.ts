import {
  chancesOf,
  EVIDENCE,
  evidenceOf,
  type Signs,
  signsOf,
  weighed,
} from '../lambdas/classify/evidence.ts';
import { CLASSES, type Class } from '../lambdas/classify/linear-model.ts';
import type { Labelled } from './corpus.ts';
import { type Example, seeded, shuffle, trained } from './logistic-regression.ts';
import { madeUpTexts } from './made-up-texts.ts';

/** A message of the corpus ready to learn from. */
export interface Lesson {
  readonly message: Labelled;
  readonly signs: Signs;
  readonly target: readonly number[];
}

/** What is learnt: weights of the signs, and weights of the evidence that they give. */
export interface Learnt {
  readonly first: Float32Array;
  readonly second: Float64Array;
}

const FIRST_SHARE = 0.65;

/** Shares of the classes: most to the primary kind, the rest to the others. */
export const targetOf = (kinds: readonly Class[]): readonly number[] =>
  CLASSES.map((kind) => {
    if (kinds.length === 1) return kinds[0] === kind ? 1 : 0;
    if (kinds[0] === kind) return FIRST_SHARE;
    return kinds.includes(kind) ? (1 - FIRST_SHARE) / (kinds.length - 1) : 0;
  });

export const lessonsOf = (messages: readonly Labelled[]): readonly Lesson[] =>
  messages.map((message) => ({
    message,
    signs: signsOf(message.subject, message.newText),
    target: targetOf(message.kinds),
  }));

const madeUp: readonly Example[] = madeUpTexts().map(({ subject, text, kinds }) => ({
  signs: signsOf(subject, text).whole,
  target: targetOf(kinds),
  weight: 1,
}));

const firstFrom = (lessons: readonly Lesson[]): Float32Array =>
  trained([
    ...lessons.map(({ signs, target }) => ({ signs: signs.whole, target, weight: 1 })),
    ...madeUp,
  ]);

/** Parts of nearly equal size, dealt at random. */
export const dealt = <Item>(
  items: readonly Item[],
  count: number,
  seed: number,
): readonly Item[][] => {
  const order = [...items];
  shuffle(order, seeded(seed));
  const parts: Item[][] = Array.from({ length: count }, () => []);
  for (const [index, item] of order.entries()) parts[index % count]?.push(item);
  return parts;
};

export interface Judged {
  readonly lesson: Lesson;
  readonly chances: readonly number[];
  readonly evidence: readonly number[];
}

const INNER = 6;

/**
 * Learns from lessons. The second row of weights learns only from evidence on messages that the first had not seen;
 * `judged` are the chances of those.
 */
export const learn = (
  lessons: readonly Lesson[],
  seed: number,
): { learnt: Learnt; judged: readonly Judged[] } => {
  const seen: { lesson: Lesson; evidence: readonly number[] }[] = [];
  for (const part of dealt(lessons, INNER, seed)) {
    const held = new Set(part);
    const first = firstFrom(lessons.filter((lesson) => !held.has(lesson)));
    for (const lesson of part)
      seen.push({ lesson, evidence: evidenceOf({ weights: first, step: 1 }, lesson.signs) });
  }
  const judged = dealt(seen, INNER, seed + 1).flatMap((part) => {
    const held = new Set(part);
    const second = secondFrom(seen.filter((each) => !held.has(each)));
    return part.map(({ lesson, evidence }) => ({
      lesson,
      evidence,
      chances: chancesOf(second, evidence),
    }));
  });
  return { learnt: { first: firstFrom(lessons), second: secondFrom(seen) }, judged };
};

export const judge = ({ first, second }: Learnt, lesson: Lesson): Judged => {
  const evidence = evidenceOf({ weights: first, step: 1 }, lesson.signs);
  return { lesson, evidence, chances: chancesOf(second, evidence) };
};

const STEPS = 300;
const RATE = 0.3;
const PENALTY = 1e-3;

/** The weights of the evidence: gradient descent over all at once. */
const secondFrom = (
  seen: readonly { readonly lesson: Lesson; readonly evidence: readonly number[] }[],
): Float64Array => {
  const weights = new Float64Array(CLASSES.length * EVIDENCE);
  const squares = new Float64Array(weights.length).fill(1e-6);
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Float64Array(weights.length);
    for (const { lesson, evidence } of seen) {
      const chances = weighed(weights, evidence);
      for (let kind = 0; kind < CLASSES.length; kind++) {
        const miss = ((chances[kind] ?? 0) - (lesson.target[kind] ?? 0)) / seen.length;
        for (let place = 0; place < EVIDENCE; place++) {
          const at = kind * EVIDENCE + place;
          slopes[at] = (slopes[at] ?? 0) + miss * (evidence[place] ?? 0);
        }
      }
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = (slopes[at] ?? 0) + PENALTY * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return weights;
};
