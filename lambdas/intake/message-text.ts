import type { Attachment } from './mail/mail.ts';
import { readMail } from './mail/read-mail.ts';

/** A message as a person reads it. */
export interface MessageText {
  readonly from: string;
  /** Where its sender wants to be answered, where elsewhere. */
  readonly replyTo?: string;
  readonly subject: string;
  /** All of it: the quotes, the signature and what a colleague wrote above. */
  readonly text: string;
  /** The letter that is attached to it, where it does not stand in the text. */
  readonly forwarded?: { readonly from: string; readonly subject: string; readonly text: string };
  /** What came with it; it is never opened by us. */
  readonly attachments: readonly Pick<Attachment, 'name' | 'type' | 'size'>[];
}

/** Reads a raw message for a person. Never throws: of what cannot be read nothing is said. */
export const messageText = async (raw: Uint8Array): Promise<MessageText> => {
  const { from, replyTo, subject, text, forwarded, attachments } = await readMail(raw);
  return {
    from: from?.address ?? '',
    ...(replyTo && { replyTo: replyTo.address }),
    ...{ subject, text },
    ...(forwarded &&
      !standsIn(text, forwarded.text) && {
        forwarded: { ...forwarded, from: forwarded.from?.address ?? '' },
      }),
    attachments: attachments.map(({ name, type, size }) => ({ name, type, size })),
  };
};

/** Line by line and whatever the white space: what was written below may be quoted, and its own quotes left out. */
const standsIn = (whole: string, part: string): boolean => {
  const all = bare(whole);
  return part.split('\n').every((line) => all.includes(bare(line)));
};
const bare = (text: string): string => text.replaceAll(/[\s>]+/g, '');
