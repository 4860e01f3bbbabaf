import { neverWrittenTo } from '../request/never-written-to.ts';
import type { Mail } from './mail/mail.ts';
import type { Writer } from './writer-of.ts';

/**
 * Whether an automatic letter may go to who asks: not to robots, lists and null senders (RFC 3834), not to an address
 * that is nobody's or that a robot of others named, and not where the sender may be another (DMARC failed, RFC 7489).
 */
export const mayBeAnswered = (
  { silence, verdicts }: Mail,
  { mailbox, passedOnBy }: Pick<Writer, 'mailbox' | 'passedOnBy'>,
): boolean =>
  mailbox !== undefined &&
  passedOnBy !== 'robot' &&
  // Of a form of the site it is the visitor who is answered, and not the robot's address it sends from.
  (silence === undefined || (silence === 'robot-address' && passedOnBy === 'site')) &&
  verdicts.dmarc !== 'fail' &&
  verdicts.spam !== 'fail' &&
  verdicts.virus !== 'fail' &&
  !neverWrittenTo(mailbox.address);
