import { folded } from './folded.ts';
import { hasPart, type LookedAt } from './looked-at.ts';

const LETTER_PARTS: ReadonlySet<string> = new Set(['message/rfc822', 'text/rfc822-headers']);

/** Whether words bear the enhanced code of a failure (RFC 3463): the three digits alone are a price or a telephone number, too. */
export const hasStatus = (words: string): boolean =>
  /\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d/.test(words);

/** Whether words bear the answer of a server (RFC 5321 section 4.2), for where a mail system seems to speak. */
export const hasReplyCode = (words: string): boolean => /\b5[05]\d (?:- )?[a-z<]/.test(words);

/** Whether a letter stands in it, attached or below: the head of one that came back may be quoted as well. */
export const returns = (mail: LookedAt): boolean =>
  hasPart(mail, LETTER_PARTS) ||
  /^[ \t]*(?:received|message-id|from):.{0,1000}\r?\n[ \t]*\S|^> ?(?:received|return-path):/im.test(
    mail.text,
  );

const SUBJECT =
  /undeliver|not be deliver|non-?delivery|return(?:ed|ing) (?:mail|message)|failure notice|delivery (?:status|failure) notification|mail delivery fail|не доставлено|недоставленн|жеткізілме/;
const ANSWERS_OR_PASSES_ON = /^(?:re|aw|fwd?|fw|отв|ответ|пересл|жауап)(?:\[\d+\])?:/;
/** What mail systems begin a notice with: the letter, in their own words, and nobody's greeting. */
const BEGINNING = [
  /^\P{L}*(?:(?:non-delivery report|message from [^*]{0,80}\*)\P{L}*)?(?:your|this|the(?: following| original)?) (?:e-?mail|mail|message)\b.{0,200}?not (?:be|been) delivered/u,
  /^\P{L}*(?:failed recipient|this message was created automatically by mail delivery software)/u,
  /^\P{L}*(?:ваше|это|данное|следующее) (?:письмо|сообщение).{0,200}?не (?:было |может быть |удалось )?доставл/u,
  /^\P{L}*(?:сіздің )?(?:хат|хабарлама).{0,200}?жеткізілме/u,
];
/** A heading that is ruled off. */
const HEADING = /^-{2,9} ?(?:non-delivery report|failed recipients) ?-{2,9}/;
/** Lines of a letter that mail systems show and nobody types or quotes. */
const HEAD_LINE = /^[ \t>]{0,9}(?:received|return-path|message-id):[ \t]*\S/im;

/** Whether it reads like a mail system's notice, in its subject and its beginning. A person may begin in these words, too. */
export const resemblesNotice = (mail: LookedAt): boolean =>
  SUBJECT.test(mail.subject) &&
  !ANSWERS_OR_PASSES_ON.test(mail.subject) &&
  !mail.headers.has('in-reply-to') &&
  BEGINNING.some((words) => words.test(mail.opening));

/** Whether it is a notice in full, from whomever: with what only mail systems write: a heading, the enhanced code, the letter itself. */
export const isNotice = (mail: LookedAt): boolean =>
  resemblesNotice(mail) &&
  (HEADING.test(mail.opening) ||
    hasPart(mail, LETTER_PARTS) ||
    HEAD_LINE.test(mail.text) ||
    hasStatus(folded(mail.text)));
