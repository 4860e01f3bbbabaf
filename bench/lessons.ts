import { createHash } from 'node:crypto';
import { corpus, type Labelled, labelled } from './corpus.ts';
import { type Lesson, lessonOf } from './learning.ts';
import { mixtures } from './mixtures.ts';
import {
  authoredTexts,
  grammarTexts,
  heldBackTexts,
  lineTexts,
  type TrainingText,
} from './training-texts.ts';
import { withTypos } from './typos.ts';

/** A letter with everything that is known of it, for learning and for judging what was learnt. */
export interface LabelledLesson extends TrainingText {
  readonly lesson: Lesson;
}

const withLesson = (text: TrainingText): LabelledLesson => ({
  ...text,
  lesson: lessonOf(text.subject, text.text, text.kinds, text.weight),
});

const ofCorpus = ({ subject, newText, kinds, lang, variant }: Labelled): TrainingText => ({
  ...{ subject, text: newText, kinds, language: lang, variant, from: 'corpus', weight: 1 },
});

/** Letters on which the classifier is judged while it is made: each is held out once. */
export const judgedLessons = (): readonly LabelledLesson[] =>
  [...corpus().map(ofCorpus), ...authoredTexts()].map(withLesson);

/** Letters of a file like the corpus. */
export const labelledFile = (lines: string): readonly LabelledLesson[] =>
  labelled(lines).map(ofCorpus).map(withLesson);

/** Letters that nothing is learnt from. */
export const heldBackLessons = (): readonly LabelledLesson[] => heldBackTexts().map(withLesson);

/** Single sentences: only learnt from. */
export const supportingLessons = (): readonly LabelledLesson[] =>
  [...lineTexts(), ...grammarTexts()].map(withLesson);

/** What is learnt from letters: they themselves, once more with slips of the hand, and short ones two by two. */
export const withVariations = (texts: readonly LabelledLesson[]): readonly Lesson[] => [
  ...texts.map(({ lesson }) => lesson),
  ...[...withTypos(texts.filter(({ from }) => from !== 'grammar')), ...mixtures(texts)].map(
    (text) => withLesson(text).lesson,
  ),
];

/** Tells whether a model was made from these texts. */
export const digestOf = (texts: readonly TrainingText[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        texts.map(({ subject, text, kinds, weight }) => [subject, text, kinds, weight]),
      ),
    )
    .digest('hex')
    .slice(0, 16);
