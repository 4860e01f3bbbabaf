import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Mail, Mailbox, Robot, Silence } from './mail.ts';
import { newTextOf } from './new-text-of.ts';
import { readable } from './readable.ts';
import { textOfHtml } from './text-of-html.ts';

/** Hostile mail: parts nested deeper than this are kept raw and not looked at. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 };
/** Nobody types more; what lies beyond is kept raw and not read. */
const TEXT_LIMIT = 200_000;

/** Reads a raw message (RFC 5322, MIME). Never throws: what cannot be read is named in `problems`. */
export const readMail = async (raw: Uint8Array): Promise<Mail> => {
  const read = readable(raw);
  const email = await parse(read);
  if (!email) return { ...nothing, problems: ['not readable as a message'] };
  const text = (email.text ?? textOfHtml(email.html ?? ''))
    .slice(0, TEXT_LIMIT)
    .replaceAll('\0', '');
  const from: Mailbox | undefined = email.from?.address?.includes('@')
    ? { address: email.from.address.trim().toLowerCase(), name: email.from.name.trim() }
    : undefined;
  const messageId = email.messageId?.trim();
  const robot = robotIn(email);
  const silence = silenceOf(email);
  return {
    ...nothing,
    ...(messageId && { messageId }),
    ...(from && { from }),
    recipients: recipientsOf(email),
    subject: (email.subject ?? '').trim(),
    text,
    newText: newTextOf(text),
    attachments: email.attachments.map(({ filename, mimeType }) => ({
      name: filename ?? '',
      type: 'application/octet-stream',
      declaredType: mimeType,
      size: 0,
      sha256: '',
    })),
    ...(robot && { robot }),
    ...(silence && { silence }),
    problems: [
      ...(from ? [] : ['no sender']),
      ...(text.trim() ? [] : ['no text']),
      ...(read.length < raw.length ? ['too long to read whole'] : []),
    ],
  };
};

const nothing: Omit<Mail, 'problems'> = {
  recipients: [],
  subject: '',
  text: '',
  newText: '',
  signature: '',
  quoted: '',
  answers: [],
  attachments: [],
  verdicts: { spam: 'none', virus: 'none', spf: 'none', dkim: 'none', dmarc: 'none' },
};

const parse = async (raw: Uint8Array): Promise<Email | undefined> => {
  try {
    return await PostalMime.parse(raw, LIMITS);
  } catch {
    return undefined;
  }
};

const DELIVERED = ['delivered-to', 'x-original-to', 'x-forwarded-to', 'envelope-to'];

const recipientsOf = (email: Email): readonly string[] => {
  const named = [...(email.to ?? []), ...(email.cc ?? [])].flatMap(addresses);
  const delivered = email.headers.flatMap(({ key, value }) => {
    if (DELIVERED.includes(key)) return [value];
    // SES says in its own Received line for whom it took the message.
    return key === 'received'
      ? (/\sfor\s+<?([^\s<>;]+@[^\s<>;]+)>?/i.exec(value)?.slice(1, 2) ?? [])
      : [];
  });
  return [...new Set([...named, ...delivered].map((address) => address.trim().toLowerCase()))];
};

const addresses = (entry: Address): readonly string[] =>
  entry.group ? entry.group.flatMap(addresses) : entry.address ? [entry.address] : [];

const header = (email: Email, name: string): string =>
  email.headers
    .find(({ key }) => key === name)
    ?.value.trim()
    .toLowerCase() ?? '';

const robotIn = (email: Email): Robot | undefined =>
  silenceOf(email) === 'auto-submitted'
    ? { is: 'auto-generated', by: 'auto-submitted' }
    : undefined;

/** RFC 3834 section 2 and the habits of mail systems: to these no automatic letter goes. */
const silenceOf = (email: Email): Silence | undefined => {
  const submitted = header(email, 'auto-submitted').split(/[;(\s]/)[0];
  if (submitted && submitted !== 'no') return 'auto-submitted';
  if (header(email, 'return-path') === '<>') return 'null-sender';
  if (email.headers.some(({ key }) => key === 'list-id' || key === 'list-unsubscribe'))
    return 'list-or-bulk';
  if (/^(bulk|list|junk|auto_reply)\b/.test(header(email, 'precedence'))) return 'list-or-bulk';
  if (/\b(all|autoreply)\b/.test(header(email, 'x-auto-response-suppress'))) return 'asks-for-none';
  return undefined;
};
