import { greatestOf } from '../lambdas/classify/evidence.ts';
import { CLASSES } from '../lambdas/classify/linear-model.ts';
import { type Thresholds, verdictOf } from '../lambdas/classify/verdict.ts';
import type { Judged } from './learning.ts';

/**
 * What is strived for on judged letters; stricter than the promised 1 %, 2 % and 95 %, since unseen letters differ.
 * The first two are expected from the chances themselves: a count of one or two letters would be left to luck.
 */
const AIMS = { silent: 0.007, uncalled: 0.013, right: 0.957 };

const OTHER = CLASSES.indexOf('other');

/** The thresholds that keep the aims, in the order of their weight: no request lost, no letter uncalled for, the kind. */
export const thresholdsFor = (judged: readonly Judged[]): Thresholds => {
  const noRequest = judged.map(({ chances }) => chances[OTHER] ?? 0);
  const others = judged.filter(({ lesson }) => lesson.message.kinds[0] === 'other').length;
  const otherFrom =
    1 -
    furthest(
      noRequest.map((chance) => 1 - chance),
      AIMS.silent * (judged.length - others),
    );
  const requestUpTo = Math.min(furthest(noRequest, AIMS.uncalled * others), otherFrom / 2);
  for (let kindFrom = 0.3; kindFrom < 1; kindFrom += 0.02) {
    const limits = { otherFrom, requestUpTo, kindFrom };
    const settled = judged
      .map(({ lesson, chances, evidence }) => ({
        primary: lesson.message.kinds[0],
        verdict: verdictOf(chances, greatestOf(evidence), limits),
      }))
      .filter(({ verdict }) => !verdict.review);
    const right = settled.filter(({ primary, verdict }) => verdict.likely[0] === primary);
    if (right.length >= AIMS.right * settled.length) return limits;
  }
  return { otherFrom, requestUpTo, kindFrom: 0.98 };
};

/** How far one may go up the chances of a mistake before so many mistakes are expected. */
const furthest = (mistakes: readonly number[], expected: number): number => {
  let sum = 0;
  let last = 0;
  for (const chance of mistakes.toSorted((one, another) => one - another)) {
    sum += chance;
    if (sum > expected) return last;
    last = chance;
  }
  return last;
};
