import { chancesOf } from '../lambdas/classify/chances.ts';
import { type Judge, judge } from '../lambdas/classify/judge.ts';
import { furtherFor, warmthFor } from './calibration.ts';
import type { LabelledLesson } from './lessons.ts';
import { type Answered, thresholdsFor } from './thresholds.ts';
import type { TrainingText } from './training-texts.ts';

/** A letter as it was judged by weights that had not seen it. */
export interface Unseen extends TrainingText, Answered {
  readonly totals: Float64Array;
}

/** Judges letters by weights that have not seen them. */
export const judgedBy = (
  learnt: Pick<Judge, 'known' | 'weights'>,
  texts: readonly LabelledLesson[],
): readonly Unseen[] =>
  texts.map(({ lesson, ...text }) => {
    const { chances, greatest, places, weighed } = judge(lesson.letter, {
      ...learnt,
      warmth: 1,
    });
    return { ...text, judged: { chances, greatest, places }, totals: weighed.totals };
  });

/** Written to be harder or stranger than what a mailbox gets: learnt from, but no measure of where certainty begins. */
export const HARDER: readonly string[] = [
  'c-difficult.jsonl',
  'g-untextbook.jsonl',
  'h-borders.jsonl',
  'l-neighbours.jsonl',
  'm-quiet.jsonl',
  'n-replies.jsonl',
  's-world.jsonl',
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
