import { CLASSES, type Class } from './linear-model.ts';

/** Where certainty begins; chosen on letters that the model had not seen. */
export interface Thresholds {
  /** From this chance of `other` on, a letter is confidently no request. */
  readonly otherFrom: number;
  /** Up to this chance of `other`, a letter may be a request without a person's look. */
  readonly requestUpTo: number;
  /** The least chance that the first kind must have among the kinds. */
  readonly kindFrom: number;
}

export interface Verdict {
  /** Neither confidently a request of a kind nor confidently none. */
  readonly review: boolean;
  readonly other: boolean;
  /** The likeliest class first, then further kinds that the letter asks for as well. */
  readonly likely: readonly Class[];
  /** The chance that the first is right. */
  readonly confidence: number;
}

/** A further kind must have at least this share of the first one's chance, */
const FURTHER = 0.3;
/** or a sentence that surely asks for it, where the whole letter leaves it a chance: loss is worse than a double. */
const SURELY = 0.8;
const LEFT = 0.02;
const OTHER = CLASSES.indexOf('other');

/** What the chances of the classes come to, with the greatest in any sentence; both in the order of `CLASSES`. */
export const verdictOf = (
  chances: readonly number[],
  inSentences: readonly number[],
  limits: Thresholds,
): Verdict => {
  const noRequest = chances[OTHER] ?? 0;
  const kinds = CLASSES.map((kind, index) => ({
    ...{ kind, chance: chances[index] ?? 0 },
    said: (inSentences[index] ?? 0) >= SURELY,
  }))
    .filter(({ kind }) => kind !== 'other')
    .sort((one, another) => another.chance - one.chance);
  const first = kinds[0]?.chance ?? 0;
  const share = first / Math.max(1 - noRequest, Number.EPSILON);
  const other = noRequest >= limits.otherFrom;
  const request = !other && noRequest <= limits.requestUpTo && share >= limits.kindFrom;
  const asked = kinds
    .filter(({ chance, said }) => chance >= FURTHER * first || (said && chance >= LEFT))
    .map(({ kind }) => kind);
  return {
    review: !other && !request,
    other,
    likely: noRequest > first ? ['other'] : asked,
    confidence: Math.max(noRequest, first),
  };
};
