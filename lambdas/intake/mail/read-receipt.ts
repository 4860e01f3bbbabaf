import { isAutoSubmitted } from './auto-submitted.ts';
import { hasPart, isReportOf, type LookedAt } from './looked-at.ts';
import type { Robot } from './mail.ts';
import { hasNullSender } from './origin.ts';
import { reportedLetter } from './reported-letter.ts';

const RECEIPT: ReadonlySet<string> = new Set(['message/disposition-notification']);
const SUBJECTS =
  /^(?:read|not read|прочитано|прочтено|не прочитано|оқылды|gelesen|lu|return receipt|read receipt|уведомление о прочтении|開封済み)(?: ?:| \()/;

/** A mail program's "it was displayed" (RFC 8098), or its subject where nobody is to be answered. */
export const readReceiptIn = (mail: LookedAt): Robot | undefined => {
  const by = receiptBy(mail);
  return by === undefined ? undefined : { is: 'read-receipt', by, about: reportedLetter(mail) };
};

const receiptBy = (mail: LookedAt): string | undefined => {
  if (isReportOf(mail, 'disposition-notification')) return 'report-type';
  const machine = mail.reportType !== undefined || hasNullSender(mail) || isAutoSubmitted(mail);
  if (machine && hasPart(mail, RECEIPT)) return 'disposition-notification';
  return machine && SUBJECTS.test(mail.subject) ? 'subject' : undefined;
};
