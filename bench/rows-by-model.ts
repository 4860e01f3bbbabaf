import { model } from '../lambdas/classify/model.ts';
import { verdictOf } from '../lambdas/classify/verdict.ts';
import { judgedBy, warm } from './cross-judging.ts';
import type { Row } from './figures.ts';
import type { LabelledLesson } from './lessons.ts';

/** What the model that is checked in makes of letters. */
export const rowsByModel = (texts: readonly LabelledLesson[]): readonly Row[] =>
  judgedBy(model, texts).map((each) => {
    const warmed = warm(each, model.warmth);
    return { ...warmed, verdict: verdictOf(warmed.judged, model) };
  });
