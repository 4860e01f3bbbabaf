import type { Requester } from '../request/requester.ts';
import type { Look } from './look-at-message.ts';
import type { Mail } from './mail/mail.ts';
import { isFullName } from './particulars/courtesy.ts';

/** All that a message tells of who asks, with what our own reading made of it: for the personal store only. */
export const requesterOf = (
  { messageId, attachments }: Mail,
  { writer, reading, said }: Pick<Look, 'writer' | 'reading' | 'said'>,
): Requester => {
  const { mailbox } = writer;
  const { email: statedEmail, ...rest } = said;
  const { likely, confidence, words } = reading;
  return {
    // The name in the sender's header counts where the letter itself tells none.
    ...(mailbox && isFullName(mailbox.name) && { fullName: mailbox.name }),
    ...rest,
    ...(mailbox && { email: mailbox.address }),
    ...(statedEmail && statedEmail !== mailbox?.address && { statedEmail }),
    // Somebody else's letter lies between: ours would not be threaded with it.
    ...(messageId && !writer.passedOnBy && { messageId }),
    subject: writer.subject,
    text: writer.text,
    reading: { likely, confidence, words },
    attachments: attachments.map(({ name, type, size, sha256 }) => ({ name, type, size, sha256 })),
  };
};
