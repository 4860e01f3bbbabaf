import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from '../request/correspondence.ts';

export interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** @default - text only */
  readonly html?: string;
  /** The Message-ID that the letter answers, with its angle brackets. Left out where it is no such id. */
  readonly inReplyTo?: string;
  readonly attachments: NonNullable<Letter['attachments']>;
  /** Tells our own letters when they come back to us (`letterMark`). */
  readonly messageMark?: string;
}

const MESSAGE_ID = /^<[^\s<>]{1,900}>$/;

/** One plain address: what could open another header or name another recipient is refused. */
const ADDRESS = /^[^\s\p{Cc}<>,;:"()[\]\\@]+@[^\s\p{Cc}<>,;:"()[\]\\@]+$/u;

const address = (role: string, value: string): string => {
  if (!ADDRESS.test(value))
    throw new TypeError(`${role} of a letter is not one plain mail address`);
  return value;
};

const headerText = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * Builds the MIME message of a letter: text and HTML in UTF-8, marked as an automatic reply (RFC 3834).
 * SES puts its own Message-ID in place of the one in here.
 * @throws TypeError when an address is not one plain address
 */
export const composeMime = async (mail: Mail): Promise<Uint8Array> => {
  const inReplyTo = [mail.inReplyTo ?? ''].filter((id) => MESSAGE_ID.test(id)).at(0);
  const composer = new MailComposer({
    from: { name: headerText(mail.from.name), address: address('sender', mail.from.address) },
    to: { name: '', address: address('recipient', mail.to) },
    replyTo: { name: '', address: address('reply address', mail.replyTo) },
    subject: headerText(mail.subject),
    text: mail.text,
    ...(mail.html !== undefined && { html: mail.html }),
    ...(inReplyTo !== undefined && { inReplyTo, references: [inReplyTo] }),
    headers: {
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      ...(mail.messageMark !== undefined && { 'X-Jauap-Letter': headerText(mail.messageMark) }),
    },
    attachments: mail.attachments.map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      content,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
};
