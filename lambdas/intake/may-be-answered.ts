import type { Mail, Mailbox } from './mail/mail.ts';

/**
 * Whether an automatic letter may go to who asks: not to robots, lists and null senders (RFC 3834), not to an address
 * that is nobody's, and not where the sender may be another (DMARC failed, RFC 7489).
 */
export const mayBeAnswered = (
  { silence, verdicts, from }: Mail,
  writer: Mailbox | undefined,
  neverWrittenTo: (address: string) => boolean,
): boolean =>
  writer !== undefined &&
  // Of a form of the site it is the visitor who is answered, and not the robot's address it sends from.
  (silence === undefined || (silence === 'robot-address' && writer !== from)) &&
  verdicts.dmarc !== 'fail' &&
  verdicts.spam !== 'fail' &&
  !neverWrittenTo(writer.address);
