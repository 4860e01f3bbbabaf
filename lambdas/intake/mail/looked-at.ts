import type { Attachment, Email } from 'postal-mime';
import { folded } from './folded.ts';
import type { Mailbox } from './mail.ts';

/** A machine says who it is at the top; what stands behind these bounds was put there to cost us time. */
const HEADERS = 200;
const HEADER_LENGTH = 1_000;
const TEXT_LENGTH = 20_000;
const OPENING_LENGTH = 600;
const PARTS = 50;

/** What tells a machine from a person, gathered once and capped. Header names and values in lower case. */
export interface LookedAt {
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly contentType: string;
  /** `name <address>`, folded: of `MAILER-DAEMON` alone only the name. */
  readonly sender: string;
  /** Folded. */
  readonly subject: string;
  /** The beginning of the text as it was written. */
  readonly text: string;
  /** The first lines, folded. */
  readonly opening: string;
  readonly parts: readonly Attachment[];
}

/** Gathers it from a parsed message; `text` is the text that was read of it, also where it is HTML only. */
export const lookAt = (email: Email, from: Mailbox | undefined, text: string): LookedAt => {
  const headers = new Map<string, string[]>();
  for (const { key, value } of email.headers.slice(0, HEADERS)) {
    const trimmed = value.slice(0, HEADER_LENGTH).trim().toLowerCase();
    const others = headers.get(key);
    if (others) others.push(trimmed);
    else headers.set(key, [trimmed]);
  }
  return {
    headers,
    contentType: headers.get('content-type')?.[0] ?? '',
    sender: folded(`${email.from?.name ?? ''} <${from?.address ?? email.from?.address ?? ''}>`),
    subject: folded((email.subject ?? '').slice(0, HEADER_LENGTH)).trim(),
    text: text.slice(0, TEXT_LENGTH),
    opening: folded(text.slice(0, OPENING_LENGTH)).trim(),
    parts: email.attachments.slice(0, PARTS),
  };
};

/** The first header of that name, in lower case; empty where there is none. */
export const header = (mail: LookedAt, name: string): string => mail.headers.get(name)?.[0] ?? '';

/** Whether a part of one of these types is attached. */
export const hasPart = (mail: LookedAt, types: ReadonlySet<string>): boolean =>
  mail.parts.some(({ mimeType }) => types.has(mimeType));
