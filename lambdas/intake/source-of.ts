import type { Message } from './receive-mail.ts';

/**
 * What makes it this message and no other: somebody else's letter may carry the same Message-ID. Personal: only
 * its digest is kept.
 */
export const sourceOf = ({ mail, raw }: Message): string =>
  mail.messageId
    ? JSON.stringify([mail.messageId, mail.from?.address, mail.subject, mail.text])
    : Buffer.from(raw).toString('base64');
