import type { Kind } from '../request/kinds.ts';
import { CLASSES, type Class, OTHER } from './classes.ts';
import { type FurtherKinds, furtherChance } from './further-kinds.ts';
import type { Judged } from './judge.ts';

/** Where certainty begins; chosen on letters that the model had not seen. */
export interface Thresholds {
  /** From this chance of `other` on, a letter is confidently no request. */
  readonly otherFrom: number;
  /** Up to this chance of `other`, a letter may be a request without a person's look. */
  readonly requestUpTo: number;
  /** How many times as likely as the next kind the first must be. */
  readonly leadFrom: number;
}

export interface Limits {
  readonly thresholds: Thresholds;
  readonly further: FurtherKinds;
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

/** A further kind rather asked for than not is fulfilled too: loss is worse than a double. */
const RATHER = 0.4;
/** Where it may be asked for, a person looks. */
const MAYBE = 0.25;

/** What a verdict is made of. */
export type Reckoned = Pick<Judged, 'chances' | 'greatest' | 'places'>;

/** What the chances of the classes come to. */
export const verdictOf = (judged: Reckoned, { thresholds, further }: Limits): Verdict => {
  const { chances } = judged;
  const noRequest = chances[OTHER] ?? 0;
  const [first = 0, ...next] = kindsByChance(chances);
  const asked = next.map((kind) => furtherChance(judged, first, kind, further));
  const also = next.filter((_, index) => (asked[index] ?? 0) >= RATHER);
  const rival = next.find((kind) => !also.includes(kind)) ?? first;
  const one = chances[first] ?? 0;
  const other = noRequest >= thresholds.otherFrom;
  const request =
    !other &&
    noRequest <= thresholds.requestUpTo &&
    one >= (chances[rival] ?? 0) * thresholds.leadFrom &&
    !asked.some((chance) => chance >= MAYBE && chance < RATHER);
  const isOther = noRequest > one && !request;
  return {
    review: !other && !request,
    other,
    likely: isOther ? ['other'] : inOrderOfText([first, ...also], judged),
    confidence: isOther ? noRequest : one,
  };
};

/** What is asked first is mostly what the letter is about. */
const inOrderOfText = (kinds: readonly number[], { places }: Reckoned): readonly Kind[] =>
  kinds
    .toSorted((one, another) => (places[one] ?? 0) - (places[another] ?? 0))
    .map((kind) => CLASSES[kind] as Kind);

/** Places of the kinds, the likeliest first. */
const kindsByChance = (chances: readonly number[]): readonly number[] =>
  Array.from({ length: OTHER }, (_, kind) => kind).sort(
    (one, another) => (chances[another] ?? 0) - (chances[one] ?? 0),
  );
