import type { RequestId } from './ids.ts';

/** At most so many letters within so many minutes, at any time. */
export interface LetterCap {
  readonly letters: number;
  readonly minutes: number;
}

/** A letter that went out: when (ISO 8601, UTC) and of which request; of none where a message was forwarded. */
export interface CountedLetter {
  readonly at: string;
  readonly id?: RequestId;
}

/**
 * Letters of one request to one mailbox, the answer not counted. The windows are Zammad's, whose numbers are
 * 10, 15, 25, 50 and 100 (auto_response_check.rb at 5df98684); ours are lower from the second on, because a request has
 * four letters of its own before its answer (acknowledgement, particulars, proof, reminder), and ten messages to it
 * at most are told that they were not accepted.
 */
export const CAPS_OF_REQUEST: readonly LetterCap[] = [
  { letters: 10, minutes: 10 },
  { letters: 12, minutes: 30 },
  { letters: 14, minutes: 60 },
  { letters: 16, minutes: 180 },
  { letters: 20, minutes: 600 },
];

/**
 * Letters of all requests to one mailbox. Zammad's are 30, 60, 120, 240 and 360 in the same windows; ours are lower,
 * because of the requests that a mailbox opens at one company in a day only its `requestsADay` are carried on by themselves.
 */
export const CAPS_OF_MAILBOX: readonly LetterCap[] = [
  { letters: 20, minutes: 10 },
  { letters: 30, minutes: 30 },
  { letters: 40, minutes: 60 },
  { letters: 50, minutes: 180 },
  { letters: 60, minutes: 600 },
];

/**
 * Messages forwarded to one mailbox of a company's own people, counted apart from letters. A shop gets hundreds of ordinary
 * mails a day, most within its eight busy hours, and after an advertisement a hundred within minutes: they all pass. A loop or a
 * flood does not: it ends at a hundred, and in a day fills neither that mailbox nor what SES lets us send.
 */
export const CAPS_OF_FORWARDS: readonly LetterCap[] = [
  { letters: 100, minutes: 10 },
  { letters: 300, minutes: 60 },
  { letters: 1000, minutes: 600 },
];

/** From then on a letter counts for no cap any more. */
export const LONGEST_WINDOW_MINUTES = Math.max(
  ...[...CAPS_OF_REQUEST, ...CAPS_OF_MAILBOX, ...CAPS_OF_FORWARDS].map(({ minutes }) => minutes),
);

export type CapReached = 'too-many-of-request' | 'too-many-to-mailbox' | 'too-many-forwards';

/** Which cap the next letter would break, after those that went to the same mailbox; undefined: it may go. */
export const capReached = (
  before: readonly CountedLetter[],
  next: CountedLetter,
): CapReached | undefined => {
  const full = (caps: readonly LetterCap[], sent: readonly CountedLetter[]) =>
    caps.some(({ letters, minutes }) => within(minutes, sent, next.at).length >= letters);
  if (next.id === undefined)
    return full(CAPS_OF_FORWARDS, before) ? 'too-many-forwards' : undefined;
  const ofRequest = before.filter(({ id }) => id === next.id);
  if (full(CAPS_OF_REQUEST, ofRequest)) return 'too-many-of-request';
  return full(CAPS_OF_MAILBOX, before) ? 'too-many-to-mailbox' : undefined;
};

/** Those that still count for some cap: they are all that has to be kept. */
export const stillCounted = (
  letters: readonly CountedLetter[],
  now: string,
): readonly CountedLetter[] => within(LONGEST_WINDOW_MINUTES, letters, now);

const within = (minutes: number, letters: readonly CountedLetter[], now: string) => {
  const from = Date.parse(now) - minutes * 60_000;
  return letters.filter(({ at }) => Date.parse(at) > from);
};
