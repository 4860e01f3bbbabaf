import { neverWrittenTo } from '../../request/never-written-to.ts';
import { isAutoSubmitted } from './auto-submitted.ts';
import { header, type LookedAt } from './looked-at.ts';

/** Of the whole name, or of what stands before the `@`: a domain may be called anything. */
const DAEMON =
  /^\P{L}*(?:mail(?:er)?[-._ ]?daemon|mdaemon|mail[-._ ]deliver(?:y)?[-._ ](?:sub[-._ ]?)?system)(?!\p{L})/u;
/** Some write their whole address before the `@`. */
const POSTMASTER = /^\P{L}*po?ost[-._]?master(?:\P{L}*$|\\?@)/u;
/** Names that a person or a courier may have too: they need words. */
const NAMES = /^\P{L}*(?:mail delivery (?:service|agent)|(?:mail|system|\w+ ndr) administrator)/u;
/** Set by mail systems on reports of their own, and by nothing else. */
const REPORT_HEADERS = [
  'x-failed-recipients',
  'x-ms-exchange-message-is-ndr',
  'x-mx-bounce',
  'x-dsncontext',
  'x-bounceio-id',
] as const;

/** Of a list server and of Exchange, on more than reports. */
const LIKELY_HEADERS = ['x-mlserver', 'x-ms-embedded-report'] as const;

/**
 * How surely the headers say that a mail system sent it, before any word is read: `sure` needs no words,
 * `likely` carries its weight into them, `weak` may as well be a web form that passes on a person's letter.
 */
export type Origin =
  | { readonly is: 'sure'; readonly by: 'report-header' | 'sender' }
  | { readonly is: 'likely'; readonly weight: number }
  | { readonly is: 'weak' }
  | { readonly is: 'unsaid' };

/** Reads it from the sender's address and name, the return path and the headers that only mail systems set. */
export const originOf = (mail: LookedAt): Origin => {
  if (REPORT_HEADERS.some((name) => mail.headers.has(name)))
    return { is: 'sure', by: 'report-header' };
  const [, name = '', address = ''] = /^(.*?) ?<([^<>]*)>$/.exec(mail.sender) ?? ['', mail.sender];
  const local = address.slice(0, address.includes('@') ? address.lastIndexOf('@') : undefined);
  const named = (pattern: RegExp) => pattern.test(name) || pattern.test(local);
  if (named(DAEMON)) return { is: 'sure', by: 'sender' };
  const weight =
    (named(POSTMASTER) ? 2 : 0) +
    (hasNullSender(mail) ? 2 : 0) +
    (mail.sender === '' && hasNullSender(mail) ? 1 : 0) +
    (mail.sender.endsWith('<>') ? 2 : 0) +
    (named(NAMES) || LIKELY_HEADERS.some((name) => mail.headers.has(name)) ? 2 : 0);
  if (weight > 0) return { is: 'likely', weight };
  return isAutoSubmitted(mail) || neverWrittenTo(address) ? { is: 'weak' } : { is: 'unsaid' };
};

/** RFC 5321 section 4.5.5: an empty return path, or a mail daemon in its place, anywhere among the headers. */
export const hasNullSender = (mail: LookedAt): boolean =>
  (mail.headers.get('return-path') ?? []).some(
    (path) => path === '' || /^<\s*>$|mailer-daemon/.test(path),
  ) || header(mail, 'envelope-from') === '<>';
