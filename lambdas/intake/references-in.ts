import { type RequestId, readRequestId } from '../request/ids.ts';
import type { Mail } from './mail/mail.ts';

const REFERENCE = /(?<![A-Z0-9-])[A-Z]{3}(?:-[0-9A-Z]{4}){3}(?![A-Z0-9-])/gi;
/** A reference is looked for in the first part of a text only. */
const TEXT = 20_000;
/** How many of them. */
const LIMIT = 10;

/** The references of requests that a message quotes, those of its subject first. */
export const referencesIn = ({
  subject,
  text,
}: Pick<Mail, 'subject' | 'text'>): readonly RequestId[] =>
  [...new Set([subject, text.slice(0, TEXT)].flatMap((where) => where.match(REFERENCE) ?? []))]
    .slice(0, LIMIT)
    .flatMap(readable);

const readable = (reference: string): readonly RequestId[] => {
  try {
    return [readRequestId(reference)];
  } catch {
    return [];
  }
};
