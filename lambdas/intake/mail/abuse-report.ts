import { hasPart, header, isReportOf, type LookedAt } from './looked-at.ts';
import type { Robot } from './mail.ts';
import { textOfPart } from './report-fields.ts';
import { reportedLetter } from './reported-letter.ts';

const FEEDBACK: ReadonlySet<string> = new Set(['message/feedback-report']);
const LETTER = 'message/rfc822';
/** Before RFC 5965: a whole subject by Hotmail's reporting programme, and the beginning of AOL's. */
const SUBJECTS =
  /^complaint about message from [\d.:a-fx]{3,45}$|^email feedback report for ip [\d.:a-f]{3,45}/;
const ABOUT_ABUSE = /abuse|feedback|complaint|\bfbl\b|spam/;

/** Somebody's "this is spam", sent on by a mailbox provider (RFC 5965, and what was before it). */
export const abuseReportIn = (mail: LookedAt): Robot | undefined => {
  const by = reportedBy(mail);
  return by === undefined ? undefined : { is: 'abuse-report', by, about: reportedLetter(mail) };
};

const reportedBy = (mail: LookedAt): string | undefined => {
  if (isReportOf(mail, 'feedback-report')) return 'report-type';
  const report = mail.reportType !== undefined;
  if (hasPart(mail, FEEDBACK) && (report || ABOUT_ABUSE.test(`${mail.sender} ${mail.subject}`)))
    return 'feedback-report';
  if (header(mail, 'x-amz-sns-message-id') && /"notificationtype": ?"complaint"/.test(mail.opening))
    return 'notification';
  if (mail.headers.has('x-hmxmroriginalrecipient') || mail.headers.has('x-rp-fbl')) return 'header';
  if (SUBJECTS.test(mail.subject)) return 'subject';
  return mail.sender.includes('<staff@') && carriesComplaint(mail) ? 'header' : undefined;
};

const carriesComplaint = (mail: LookedAt): boolean =>
  mail.parts.some(
    (part) => part.type === LETTER && /^x-hmxmroriginalrecipient:/im.test(textOfPart(part)),
  );
