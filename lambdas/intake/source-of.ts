import { createHash } from 'node:crypto';
import type { Message } from './receive-mail.ts';

/**
 * What makes it this message and no other: somebody else's letter may carry the same Message-ID. What servers on the
 * way write above it does not count, so the same letter that comes by two ways is one; its whole body does, with the
 * attachments. Personal: only its digest is kept.
 */
export const sourceOf = ({ mail, raw }: Message): string =>
  mail.messageId
    ? JSON.stringify([
        mail.messageId,
        mail.from?.address,
        mail.subject,
        mail.text,
        digestOfBody(raw),
      ])
    : Buffer.from(raw).toString('base64');

/** Unkeyed: it never leaves the function but within the keyed digest of the whole. */
const digestOfBody = (raw: Uint8Array): string => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const ends = ['\r\n\r\n', '\n\n'].map((end) => bytes.indexOf(end)).filter((at) => at >= 0);
  const start = ends.length > 0 ? Math.min(...ends) : 0;
  // Line ends differ by the way a letter came.
  const body = bytes.subarray(start).toString('latin1').replaceAll('\r', '').trimEnd();
  return createHash('sha256').update(body).digest('hex');
};
