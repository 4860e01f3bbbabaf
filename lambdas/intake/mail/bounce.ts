import { BOUNCE_PHRASES, BOUNCE_SUBJECTS } from './bounce-words.ts';
import { folded } from './folded.ts';
import { hasPart, header, isReportOf, type LookedAt } from './looked-at.ts';
import type { Robot } from './mail.ts';
import { hasNullSender, originOf } from './origin.ts';
import { reportedLetter } from './reported-letter.ts';
import { hasReplyCode, hasStatus, isNotice, returns } from './returned.ts';
import { speaksOfData } from './speaks-of-data.ts';

const STATUS_PARTS: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
]);
/** Of the weights of origin and words together; an origin weighs at most 4, so some words are always needed. */
const ENOUGH = 5;

/** A letter that a mail system returned or delays: RFC 3464, or its words where they come from a mail system. */
export const bounceIn = (mail: LookedAt): Robot | undefined => {
  const by = returnedBy(mail);
  return by === undefined ? undefined : { is: 'bounce', by, about: reportedLetter(mail) };
};

const returnedBy = (mail: LookedAt): string | undefined => {
  if (isReportOf(mail, 'delivery-status')) return 'report-type';
  if (header(mail, 'x-amz-sns-message-id') && /"notificationtype": ?"bounce"/.test(mail.opening))
    return 'notification';
  const report = mail.reportType !== undefined;
  const origin = originOf(mail);
  if (hasPart(mail, STATUS_PARTS) && (report || origin.is !== 'unsaid')) return 'delivery-status';
  if (origin.is === 'sure') return origin.by;
  // A person who quotes a bounce comes from nowhere a bounce comes from: there only a notice in full decides.
  if (origin.is === 'unsaid')
    return isNotice(mail) && !speaksOfData(told(mail)) ? 'notice' : undefined;
  // Where a letter that came back is neither shown nor explained, its writer may be a person after all.
  if (speaksOfData(mail.opening) && !returns(mail) && !hasStatus(folded(mail.text)))
    return undefined;
  const subject = BOUNCE_SUBJECTS.some((words) => mail.subject.includes(words));
  if (origin.is === 'weak' && !subject) return undefined;
  const words = folded(mail.text);
  const phrase = BOUNCE_PHRASES.some((phrase) => words.includes(phrase));
  if (origin.is === 'weak') return phrase ? 'words' : undefined;
  const said =
    (subject ? 2 : 0) +
    (phrase ? 2 : 0) +
    (hasStatus(words) || hasReplyCode(words) ? 1 : 0) +
    (returns(mail) ? 1 : 0);
  if (said < 2 || origin.weight + said < ENOUGH) return undefined;
  return hasNullSender(mail) ? 'null-sender' : 'words';
};

/** What it says itself: of a letter of ours, which speaks of data, only what stands above. */
const told = (mail: LookedAt): string => (reportedLetter(mail).mark ? mail.opening : mail.text);
