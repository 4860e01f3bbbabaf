import type { Mailbox } from './mail.ts';
import { mailboxInText } from './mailbox-in-text.ts';

/** The head of a letter as mail programs copy it above the letter that they pass on or quote. */
export interface LetterHead {
  readonly from?: Mailbox;
  readonly subject: string;
  /** How many lines it takes. */
  readonly lines: number;
  /** It names who wrote, when, and to whom or about what: nobody types that above a letter of their own. */
  readonly isWhole: boolean;
}

const KEYS = {
  from: /^(?:от|от кого|отправитель|кімнен|кімден|жіберуші|from)$/iu,
  sent: /^(?:отправлено|послано|жіберілді|жіберілген|жіберілген күні|sent)$/iu,
  date: /^(?:дата|күні|date)$/iu,
  to: /^(?:кому|кімге|алушы|to)$/iu,
  copy: /^(?:копия|көшірме|cc|reply-to|важность|importance)$/iu,
  subject: /^(?:тема|тақырып|тақырыбы|subject)$/iu,
} as const;
type Key = keyof typeof KEYS;

const LINE = /^[>\s*_]{0,20}([\p{L}-]{2,15}(?: [\p{L}]{2,10})?)[*_ ]{0,4}:[*_\s]{0,8}(.{0,500})/u;
const LINES = 14;

/** Reads the head that begins at a line; undefined where there is none. */
export const letterHeadAt = (lines: readonly string[], start: number): LetterHead | undefined => {
  const found = new Map<Key, { readonly value: string; readonly line: number }>();
  let end = start;
  for (let at = start; at < Math.min(lines.length, start + LINES); at++) {
    const read = keyed(lines[at] ?? '');
    if (read && !found.has(read.key)) found.set(read.key, { value: read.value, line: at });
    else if (!goesOn(lines, at)) break;
    end = at + 1;
  }
  const from = found.get('from');
  if (!from) return undefined;
  const when = found.get('sent') ?? found.get('date');
  const mailbox = mailboxInText(from.value);
  return {
    ...(mailbox && { from: mailbox }),
    subject:
      found
        .get('subject')
        ?.value.replace(/[*_]+$/, '')
        .trim() ?? '',
    lines: end - start,
    isWhole:
      when !== undefined &&
      (mailbox !== undefined ||
        found.has('to') ||
        found.has('subject') ||
        found.get('sent')?.line === from.line + 1),
  };
};

/** Whether a line can begin a head: looked at before the whole of it is read. */
export const beginsHead = (line: string): boolean => {
  const key = keyed(line)?.key;
  return key === 'from' || key === 'subject' || key === 'sent' || key === 'date';
};

const keyed = (line: string): { readonly key: Key; readonly value: string } | undefined => {
  if (!line.slice(0, 60).includes(':')) return undefined;
  const [, name = '', value = ''] = LINE.exec(line.slice(0, 600)) ?? [];
  for (const [key, names] of Object.entries(KEYS))
    if (isKey(key) && names.test(name)) return { key, value: value.trim() };
  return undefined;
};

const isKey = (key: string): key is Key => key in KEYS;

/** A folded list of recipients, or one empty line before the next field. */
const goesOn = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  if (/^[>\s]*$/.test(line)) return keyed(lines[at + 1] ?? '') !== undefined;
  return (
    /^[>\s]*(?:[^:]{0,100}@|<)/.test(line.slice(0, 200)) &&
    keyed(lines[at - 1] ?? '')?.key !== 'subject'
  );
};
