import { header, type LookedAt } from './looked-at.ts';
import type { ReportedLetter } from './mail.ts';
import { type Fields, fieldGroups, textOfPart } from './report-fields.ts';

const LETTERS: ReadonlySet<string> = new Set([
  'message/rfc822',
  'message/global',
  'message/rfc822-headers',
  'message/global-headers',
  'message/partial',
  'text/rfc822-headers',
  'text/rfc822',
]);
const REPORTS: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
  'message/feedback-report',
]);
const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
const FAILED_RECIPIENTS = ['final-recipient', 'original-recipient', 'original-rcpt-to'] as const;

/** Of which letter a report speaks, as far as it says so: fields first, then the words around them. */
export const reportedLetter = (mail: LookedAt): ReportedLetter => {
  const groups = mail.parts
    .filter(({ type }) => REPORTS.has(type))
    .flatMap((part) => fieldGroups(textOfPart(part)).filter(namesRecipient));
  const fields = groups.find(isFailed) ?? groups[0] ?? new Map();
  const letter = returnedHead(mail);
  const messageId =
    letter.get('message-id') ?? fields.get('x-original-message-id') ?? answered(mail);
  const mark = letter.get('x-jauap-letter')?.split(/\s/)[0];
  const recipient = recipientIn(fields) ?? recipientBeside(mail);
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? statusIn(mail);
  const action = actionIn(fields) ?? (status?.startsWith('5') ? 'failed' : undefined);
  return {
    ...(messageId && { messageId: bracketed(messageId) }),
    ...(mark && { mark }),
    ...(recipient && { recipient }),
    ...(status && { status }),
    ...(action && { action }),
  };
};

const namesRecipient = (fields: Fields): boolean =>
  FAILED_RECIPIENTS.some((name) => fields.has(name));

const isFailed = (fields: Fields): boolean =>
  namesRecipient(fields) && fields.get('action')?.toLowerCase().startsWith('failed') === true;

const actionIn = (fields: Fields): ReportedLetter['action'] => {
  const said = fields.get('action')?.toLowerCase() ?? '';
  return ACTIONS.find((action) => said.startsWith(action));
};

/** Attached, or in the text below the report: there only the lines that matter are looked for. */
const returnedHead = (mail: LookedAt): Fields => {
  const attached = mail.parts.find(({ type }) => LETTERS.has(type));
  if (attached) return fieldGroups(textOfPart(attached))[0] ?? new Map();
  const below = /^[ \t>|]*(message-id|x-jauap-letter):[ \t]*(\S{1,500})/gim;
  return new Map(
    [...mail.text.matchAll(below)]
      .reverse()
      .map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  );
};

const answered = (mail: LookedAt): string | undefined =>
  /<[^<>\s]+>/.exec(mail.headers.get('in-reply-to')?.[0] ?? '')?.[0];

const bracketed = (id: string): string => `<${id.replace(/^<|>.*$/g, '').trim()}>`;

const ADDRESS = /[^\s<>;:,"'()]+@[^\s<>;:,"'()]+/;

/** RFC 3464 section 2.3.2: `type; address`. */
const recipientIn = (fields: Fields): string | undefined => {
  for (const name of FAILED_RECIPIENTS) {
    const said = ADDRESS.exec((fields.get(name) ?? '').slice(0, 500))?.[0];
    if (said) return said.toLowerCase();
  }
  return undefined;
};

/** Exim's header, the SMTP command that was refused, or a line that is nothing but an address (qmail). */
const recipientBeside = (mail: LookedAt): string | undefined =>
  (ADDRESS.exec(header(mail, 'x-failed-recipients')) ??
    /(?<=RCPT TO:[ \t]?<)[^\s<>]{1,320}(?=>)/i.exec(mail.text) ??
    /(?<=^[ \t]{0,8}[<"]?)[^\s<>:"@]{1,64}@[^\s<>:"@]{1,255}(?=[>"]?:?[ \t]{0,8}\r?$)/m.exec(
      mail.text,
    ))?.[0].toLowerCase();

/** An enhanced status code (RFC 3463) behind a reply code, a bracket, a number sign or nothing: never part of an IP address. */
const statusIn = (mail: LookedAt): string | undefined =>
  /(?:\b[245]\d\d[ -]#?|[#(]|^[ \t]{0,8}(?:-- )?)([245]\.\d{1,3}\.\d{1,3})(?![\d.])/m.exec(
    mail.text,
  )?.[1];
