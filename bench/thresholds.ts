import { type Class, OTHER } from '../lambdas/classify/classes.ts';
import type { FurtherKinds } from '../lambdas/classify/further-kinds.ts';
import { type Reckoned, type Thresholds, verdictOf } from '../lambdas/classify/verdict.ts';

/** A judged letter whose kinds are known. */
export interface Answered {
  readonly judged: Reckoned;
  readonly kinds: readonly Class[];
}

/**
 * What is strived for on judged letters; stricter than the promised 1 %, 2 % and 95 %, since unseen letters differ.
 * The first two are kept twice: as mistakes expected from the chances, and as mistakes that were made.
 */
const AIMS = { silent: 0.004, uncalled: 0.013, right: 0.96 };
const LEADS = Array.from({ length: 40 }, (_, index) => 1.1 ** index);

/** The thresholds that keep the aims, in the order of their weight: no request lost, no letter uncalled for, the kind. */
export const thresholdsFor = (answered: readonly Answered[], further: FurtherKinds): Thresholds => {
  const noRequest = answered.map(({ judged, kinds }) => ({
    chance: judged.chances[OTHER] ?? 0,
    isRequest: kinds[0] !== 'other',
  }));
  const requests = noRequest.filter(({ isRequest }) => isRequest).length;
  const otherFrom =
    1 -
    furthest(
      noRequest.map(({ chance, isRequest }) => ({ chance: 1 - chance, isMistake: isRequest })),
      AIMS.silent * requests,
    );
  const requestUpTo = furthest(
    noRequest.map(({ chance, isRequest }) => ({ chance, isMistake: !isRequest })),
    AIMS.uncalled * (answered.length - requests),
  );
  for (const leadFrom of LEADS) {
    const thresholds = { otherFrom, requestUpTo, leadFrom };
    const settled = answered
      .map(({ judged, kinds }) => ({ kinds, verdict: verdictOf(judged, { thresholds, further }) }))
      .filter(({ verdict }) => !verdict.review);
    const right = settled.filter(({ kinds, verdict }) => verdict.likely[0] === kinds[0]);
    if (right.length >= AIMS.right * settled.length) return thresholds;
  }
  return { otherFrom, requestUpTo, leadFrom: LEADS.at(-1) ?? 1 };
};

interface Decision {
  /** The chance that it is a mistake. */
  readonly chance: number;
  readonly isMistake: boolean;
}

/** How far one may go up the chances of a mistake before more are expected, or made, than are allowed. */
const furthest = (decisions: readonly Decision[], allowed: number): number => {
  let expected = 0;
  let made = 0;
  let last = 0;
  for (const { chance, isMistake } of decisions.toSorted(
    (one, other) => one.chance - other.chance,
  )) {
    expected += chance;
    if (isMistake) made++;
    if (Math.max(expected, made) > allowed) return last;
    last = chance;
  }
  return last;
};
