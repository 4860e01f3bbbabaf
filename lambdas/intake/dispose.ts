import type { Reading } from '../request/reading.ts';
import type { WhyUnclear } from '../request/request.ts';
import type { Mail, Mailbox } from './mail/mail.ts';

/** What becomes of a message. */
export const DISPOSITIONS = [
  'request',
  'reply',
  'other',
  'review',
  'automatic',
  'bounce',
  'abuse-report',
  'unparsed',
] as const;
type Disposition = (typeof DISPOSITIONS)[number];

/** A disposition and why, as a short code. */
export type Disposed =
  | {
      readonly disposition: 'request';
      readonly reason: string;
      /** Whether an automatic letter may answer it: registering is another decision. */
      readonly acknowledge: boolean;
    }
  | { readonly disposition: 'review' | 'unparsed'; readonly reason: WhyUnclear }
  | {
      readonly disposition: 'other' | 'automatic' | 'bounce' | 'abuse-report';
      readonly reason: string;
    };

export interface ToDispose {
  readonly mail: Mail;
  readonly reading: Reading;
  /** Whether an automatic letter may answer it. */
  readonly mayAnswer: boolean;
  /** It bears our own mark and comes from an address of ours. */
  readonly ownLetter: boolean;
  /** Why it is for a person to decide, whatever it asks. */
  readonly decidedByAPerson: 'representative' | 'several-people' | undefined;
}

/**
 * Whether an automatic letter may go to who asks: not to robots, lists and null senders (RFC 3834), not to an address
 * that is nobody's, and not where the sender may be another (DMARC failed, RFC 7489).
 */
export const mayBeAnswered = (
  { silence, verdicts }: Mail,
  writer: Mailbox | undefined,
  neverWrittenTo: (address: string) => boolean,
): boolean =>
  writer !== undefined &&
  silence === undefined &&
  verdicts.dmarc !== 'fail' &&
  verdicts.spam !== 'fail' &&
  !neverWrittenTo(writer.address);

/** How probable a request must be for an autoresponder's letter to be laid before a person. */
const RATHER_A_REQUEST = 0.7;

/**
 * Says what a new message is. Headers of robots (RFC 3834) and lists forbid the automatic letter and never the
 * registering: a letter that clearly asks for something is a request, whoever passed it on. Reports are none.
 */
export const dispose = ({
  mail,
  reading,
  mayAnswer,
  ownLetter,
  decidedByAPerson,
}: ToDispose): Disposed => {
  const { robot, verdicts } = mail;
  if (robot?.is === 'bounce' || robot?.is === 'abuse-report')
    return { disposition: robot.is, reason: robot.by };
  if (robot?.is === 'read-receipt') return { disposition: 'automatic', reason: 'read-receipt' };
  if (ownLetter) return { disposition: 'automatic', reason: 'own-letter' };
  if (verdicts.virus === 'fail') return { disposition: 'review', reason: 'infected' };
  if (!robot && saysNothing(mail)) return { disposition: 'unparsed', reason: 'unparsed' };
  if (!reading.other && !reading.review) {
    const reason = verdicts.spam === 'fail' ? 'spam' : decidedByAPerson;
    return reason
      ? { disposition: 'review', reason }
      : { disposition: 'request', reason: reading.because, acknowledge: mayAnswer };
  }
  if (robot && robot.is !== 'list' && !ratherARequest(reading))
    return { disposition: 'automatic', reason: robot.by };
  if (reading.review) return { disposition: 'review', reason: 'unsure' };
  if (robot) return { disposition: 'automatic', reason: robot.by };
  if (mail.text.trim() === '' && mail.attachments.length > 0)
    return { disposition: 'review', reason: 'only-attachments' };
  return { disposition: 'other', reason: verdicts.spam === 'fail' ? 'spam' : 'no-request' };
};

/** What is no message at all, or has not a word that can be read. */
const saysNothing = ({ subject, text, attachments, forwarded, problems }: Mail): boolean =>
  isGarbage(text) ||
  NO_MESSAGE.some((problem) => problems.includes(problem)) ||
  (`${subject}${text}${forwarded?.text ?? ''}`.trim() === '' && attachments.length === 0);

/** In characters: as much is looked at. And the share of control characters that no text has. */
const LOOKED_AT = 4_000;
const CONTROL_SHARE = 0.02;

/** Bytes that are no text of any charset: one in nine of random ones is a control character. */
const isGarbage = (text: string): boolean => {
  const start = text.slice(0, LOOKED_AT);
  const controls = start.replace(/\P{Cc}|[\t\r\n\f]/gu, '').length;
  return controls > start.length * CONTROL_SHARE;
};

const NO_MESSAGE = ['not readable as a message', 'no header'];

const ratherARequest = ({ review, likely, confidence }: Reading): boolean =>
  review && likely.some((kind) => kind !== 'other') && confidence >= RATHER_A_REQUEST;
