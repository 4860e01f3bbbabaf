import type { Requester } from '../request/requester.ts';
import { extract } from './extract.ts';
import type { Look } from './look-at-message.ts';
import type { Mail } from './mail/mail.ts';

/** All that a message tells of who asks, with what our own reading made of it: for the personal store only. */
export const requesterOf = (
  mail: Mail,
  { writer, reading }: Pick<Look, 'writer' | 'reading'>,
): Requester => {
  const { email: statedEmail, ...said } = extract({
    newText: writer.text,
    signature: writer.signature,
    ...(writer.mailbox && { senderName: writer.mailbox.name }),
  });
  const { likely, confidence, words } = reading;
  return {
    ...said,
    ...(writer.mailbox && { email: writer.mailbox.address }),
    ...(statedEmail && statedEmail !== writer.mailbox?.address && { statedEmail }),
    // Somebody else's letter lies between: ours would not be threaded with it.
    ...(mail.messageId && !writer.passedOn && { messageId: mail.messageId }),
    subject: writer.subject,
    text: writer.text,
    reading: { likely, confidence, words },
    attachments: mail.attachments.map(({ name, type, size, sha256 }) => ({
      name,
      type,
      size,
      sha256,
    })),
  };
};
