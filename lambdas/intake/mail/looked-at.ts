import { folded } from './folded.ts';
import { headerText, rawText } from './header-text.ts';
import type { Part } from './part.ts';
import { firstOf, type ReadLetter } from './read-letter.ts';

/** A machine says who it is at the top; what stands behind these bounds was put there to cost us time. */
const HEADERS = 200;
const HEADER_LENGTH = 1_000;
const TEXT_LENGTH = 20_000;
const OPENING_LENGTH = 600;
const PARTS = 50;

/** What tells a machine from a person, gathered once and capped. Header names and values in lower case. */
export interface LookedAt {
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** What a report is about, empty where it names nothing; undefined for any other message. */
  readonly reportType?: string;
  /** `name <address>`, folded; where it names no mailbox, what stands there: `mailer-daemon` alone. */
  readonly sender: string;
  /** Folded. */
  readonly subject: string;
  /** The beginning of the text as it was written. */
  readonly text: string;
  /** The first lines, folded. */
  readonly opening: string;
  /** What is beside the text: reports, returned letters, files. */
  readonly parts: readonly Part[];
}

/** Gathers it from a message as it was read. */
export const lookAt = ({ root, from, subject, text, parts }: ReadLetter): LookedAt => {
  const headers = new Map<string, string[]>();
  for (const { key, value } of root.fields.slice(0, HEADERS)) {
    const trimmed = rawText(value.slice(0, HEADER_LENGTH)).trim().toLowerCase();
    const others = headers.get(key);
    if (others) others.push(trimmed);
    else headers.set(key, [trimmed]);
  }
  const reportType = reportTypeOf(root);
  return {
    headers,
    ...(reportType !== undefined && { reportType }),
    sender: folded(
      from
        ? `${from.name} <${from.address}>`
        : headerText(firstOf(root, 'from').slice(0, HEADER_LENGTH)),
    ).trim(),
    subject: folded(subject.slice(0, HEADER_LENGTH)).trim(),
    text: text.slice(0, TEXT_LENGTH),
    opening: folded(text.slice(0, OPENING_LENGTH)).trim(),
    parts: parts.slice(0, PARTS),
  };
};

/** A message that is nothing but the part which tells is a report, too. */
const ALONE = /^message\/(?:global-)?(delivery-status|disposition-notification|feedback-report)$/;

const reportTypeOf = ({ type, parameters }: Part): string | undefined =>
  type.startsWith('multipart/report')
    ? (parameters.get('report-type')?.toLowerCase() ?? '')
    : ALONE.exec(type)?.[1];

/** The first header of that name, in lower case; empty where there is none. */
export const header = (mail: LookedAt, name: string): string => mail.headers.get(name)?.[0] ?? '';

/** Whether a part of one of these types is attached. */
export const hasPart = (mail: LookedAt, types: ReadonlySet<string>): boolean =>
  mail.parts.some(({ type }) => types.has(type));

/** Whether it is a report of that type (RFC 6522). */
export const isReportOf = ({ reportType }: LookedAt, type: string): boolean =>
  reportType?.startsWith(type) === true;
