import { ABSENCES, AUTO_REPLY_SUBJECTS, AUTOMATIC_ANSWERS, RETURNS } from './auto-reply-words.ts';
import { autoSubmitted } from './auto-submitted.ts';
import { bearsListHeader, isBulk } from './list.ts';
import { header, type LookedAt } from './looked-at.ts';
import type { Robot } from './mail.ts';
import { hasNullSender } from './origin.ts';
import { speaksOfData } from './speaks-of-data.ts';

const HEADERS = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-autoresponse',
  'x-mail-autoreply',
  'x-autoreply-from',
  'x-ms-exchange-inbox-rules-loop',
] as const;
const SENDERS = /<auto[-._]?(?:reply|respon[ds]\w*|answer)[^@>]*@/;
/** An absence note is short; a long letter is somebody's. */
const NOTE_LENGTH = 1_500;

/** An answer that a program gave for somebody: absent, or only "we have got your letter". */
export const autoReplyIn = (mail: LookedAt): Robot | undefined => {
  const by = answeredBy(mail);
  return by === undefined ? undefined : { is: 'auto-reply', by };
};

const answeredBy = (mail: LookedAt): string | undefined => {
  if (autoSubmitted(mail) === 'auto-replied') return 'auto-submitted';
  if (HEADERS.some((name) => !['', 'no', 'false'].includes(header(mail, name)))) return 'header';
  if (/^auto[-_]?reply/.test(header(mail, 'precedence') || header(mail, 'x-precedence')))
    return 'precedence';
  if (/autorespon/.test(header(mail, 'delivered-to')) || SENDERS.test(mail.sender)) return 'sender';
  if (
    /autorespon|vacation/.test(`${header(mail, 'x-mailer')} ${header(mail, 'x-post-messageclass')}`)
  )
    return 'header';
  if (saysSo(mail.subject)) return 'subject';
  if (notes(mail)) return 'words';
  return hasNullSender(mail) && seemsToAnswer(mail) ? 'null-sender' : undefined;
};

/** With an empty return path, which answers have as reports do (RFC 3834 section 3.3); what goes to many has one. */
const seemsToAnswer = (mail: LookedAt): boolean =>
  mail.headers.has('in-reply-to') ||
  mail.subject.startsWith('re:') ||
  (isBulk(mail) && !bearsListHeader(mail));

/** A person who answers such a letter leaves `Re:` before it. */
const saysSo = (subject: string): boolean => {
  const bare = subject.replace(/^[[("'*« ]{1,5}/, '');
  return AUTO_REPLY_SUBJECTS.some(
    (words) =>
      bare.startsWith(words) || subject.includes(`(${words}`) || subject.includes(`[${words}`),
  );
};

const notes = ({ opening, text }: LookedAt): boolean => {
  if (text.length > NOTE_LENGTH) return false;
  const answers = AUTOMATIC_ANSWERS.some((words) => opening.includes(words));
  const absent =
    ABSENCES.some((words) => opening.includes(words)) &&
    RETURNS.some((words) => opening.includes(words));
  return (answers || absent) && !speaksOfData(text);
};
