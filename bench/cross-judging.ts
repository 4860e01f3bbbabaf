import { chancesOf } from '../lambdas/classify/chances.ts';
import { type Judge, judge } from '../lambdas/classify/judge.ts';
import { furtherFor, warmthFor } from './calibration.ts';
import { learn } from './learning.ts';
import { type LabelledLesson, withVariations } from './lessons.ts';
import { dealt } from './seeded.ts';
import { asStored } from './store-model.ts';
import { type Answered, thresholdsFor } from './thresholds.ts';

/** A letter as it was judged by weights that had not seen it. */
export interface Unseen extends LabelledLesson, Answered {
  readonly totals: Float64Array;
}

/** Judges each letter by what was learnt from the others and from the supporting ones. */
export const judgeUnseen = (
  judged: readonly LabelledLesson[],
  supporting: readonly LabelledLesson[],
  parts: number,
  seed: number,
): readonly Unseen[] =>
  dealt(judged, parts, seed).flatMap((part) => {
    const held = new Set(part);
    const rest = judged.filter((each) => !held.has(each));
    return judgedBy(asStored(learn(withVariations([...rest, ...supporting]))), part);
  });

export const judgedBy = (
  learnt: Pick<Judge, 'known' | 'weights'>,
  texts: readonly LabelledLesson[],
): readonly Unseen[] =>
  texts.map((text) => {
    const { chances, greatest, places, weighed } = judge(text.lesson.letter, {
      ...learnt,
      warmth: 1,
    });
    return { ...text, judged: { chances, greatest, places }, totals: weighed.totals };
  });

/** Written to be harder than what a mailbox gets: learnt from, but no measure of where certainty begins. */
export const HARDER: readonly string[] = [
  'c-difficult.jsonl',
  'g-untextbook.jsonl',
  'h-borders.jsonl',
];
/** A letter of the corpus, which is most like what a mailbox gets, counts as so many others. */
const CORPUS_COUNTS = 4;

/** What is decided by letters that were judged unseen: how sure chances are, and where certainty begins. */
export const settle = (unseen: readonly Unseen[]) => {
  const like = unseen
    .filter(({ from }) => !HARDER.includes(from))
    .flatMap((each) =>
      Array.from({ length: each.from === 'corpus' ? CORPUS_COUNTS : 1 }, () => each),
    );
  const warmth = warmthFor(like);
  const warmed = like.map((each) => warm(each, warmth));
  const further = furtherFor(warmed);
  return { warmth, further, thresholds: thresholdsFor(warmed, further) };
};

export const warm = (each: Unseen, warmth: number): Unseen => ({
  ...each,
  judged: { ...each.judged, chances: chancesOf(each.totals, warmth) },
});
