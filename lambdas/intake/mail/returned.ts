import { folded } from './folded.ts';
import { hasPart, type LookedAt } from './looked-at.ts';

const LETTER_PARTS: ReadonlySet<string> = new Set(['message/rfc822', 'text/rfc822-headers']);

/** Whether words bear the code of an SMTP failure (RFC 5321 section 4.2, RFC 3463). */
export const hasStatus = (words: string): boolean =>
  /\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d|\b5[05]\d /.test(words);

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
const MAILBOX_LINE =
  /^[ \t"]{0,9}(?:[^\n<]{0,80}<)?[^\s<>"@]{1,64}@[^\s<>"@]{1,255}>?[ \t]{0,9}\r?$/m;

/** Whether it is a mail system's notice in full, from whomever: in subject and beginning, and with the letter that it is about. */
export const isNotice = (mail: LookedAt): boolean =>
  SUBJECT.test(mail.subject) &&
  !ANSWERS_OR_PASSES_ON.test(mail.subject) &&
  !mail.headers.has('in-reply-to') &&
  BEGINNING.some((words) => words.test(mail.opening)) &&
  (returns(mail) || hasStatus(folded(mail.text)) || MAILBOX_LINE.test(mail.text));
