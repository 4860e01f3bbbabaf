import PostalMime from 'postal-mime';
import type { SentMail } from '../mail/outbox.ts';

/** A sent letter as its reader sees it. */
export interface ReadLetter {
  readonly messageId: string;
  readonly from: string;
  readonly replyTo: readonly string[];
  readonly destination: { readonly to: readonly string[] };
  readonly subject: string;
  readonly body: { readonly text: string; readonly html: string };
  readonly attachments: readonly { readonly filename: string; readonly mimeType: string }[];
  /** ISO 8601. */
  readonly at: string;
  readonly raw: string;
}

/** Reads a sent message. */
export const readLetter = async (
  { messageId, from, to, at }: SentMail,
  raw: Buffer,
): Promise<ReadLetter> => {
  const mail = await PostalMime.parse(raw);
  return {
    messageId,
    from,
    replyTo: (mail.replyTo ?? []).flatMap(({ address }) => (address ? [address] : [])),
    destination: { to },
    subject: mail.subject ?? '',
    body: { text: mail.text ?? '', html: mail.html ?? '' },
    attachments: mail.attachments.map(({ filename, mimeType }) => ({
      filename: filename ?? '',
      mimeType,
    })),
    at,
    raw: raw.toString('utf8'),
  };
};
