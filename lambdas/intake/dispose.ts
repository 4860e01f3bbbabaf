import type { Reading } from '../request/reading.ts';
import type { WhyUnclear } from '../request/request.ts';
import { isRequestAttached } from './is-request-attached.ts';
import type { Mail } from './mail/mail.ts';
import { saysNothing } from './says-nothing.ts';

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
      readonly disposition: Exclude<Disposition, 'request' | 'review' | 'unparsed' | 'reply'>;
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
  readonly forAPerson: WhyUnclear | undefined;
}

/**
 * Says what a new message is. Headers of robots (RFC 3834) and lists forbid the automatic letter and never the
 * registering: a letter that clearly asks for something is a request, whoever passed it on. Reports are none.
 */
export const dispose = (seen: ToDispose): Disposed => {
  const { mail, reading, ownLetter } = seen;
  const { robot, verdicts } = mail;
  if (verdicts.virus === 'fail') return { disposition: 'review', reason: 'infected' };
  if (robot?.is === 'bounce' || robot?.is === 'abuse-report')
    return { disposition: robot.is, reason: robot.by };
  if (robot?.is === 'read-receipt') return { disposition: 'automatic', reason: 'read-receipt' };
  if (ownLetter) return { disposition: 'automatic', reason: 'own-letter' };
  if (!robot && saysNothing(mail)) return { disposition: 'unparsed', reason: 'unparsed' };
  return reading.other || reading.review ? notSurelyARequest(seen) : surelyARequest(seen);
};

const surelyARequest = ({ mail, reading, mayAnswer, forAPerson }: ToDispose): Disposed => {
  const reason = mail.verdicts.spam === 'fail' ? 'spam' : forAPerson;
  return reason
    ? { disposition: 'review', reason }
    : { disposition: 'request', reason: reading.because, acknowledge: mayAnswer };
};

const notSurelyARequest = ({ mail, reading, forAPerson = 'unsure' }: ToDispose): Disposed => {
  const { robot, verdicts } = mail;
  if (robot && (robot.is !== 'list' || reading.other) && !ratherARequest(reading))
    return { disposition: 'automatic', reason: robot.by };
  if (isRequestAttached(mail)) return { disposition: 'review', reason: 'only-attachments' };
  if (reading.review) return { disposition: 'review', reason: forAPerson };
  return { disposition: 'other', reason: verdicts.spam === 'fail' ? 'spam' : 'no-request' };
};

/** How probable a request must be for an autoresponder's letter to be laid before a person. */
const RATHER_A_REQUEST = 0.7;

const ratherARequest = ({ review, likely, confidence }: Reading): boolean =>
  review && likely.some((kind) => kind !== 'other') && confidence >= RATHER_A_REQUEST;
