import { type MarkedLetter, ourLetter } from '../request/letter-mark.ts';
import type { KeyedDigest, Pointers } from '../request/ports.ts';
import { letterOfMessageId } from './letter-of-message-id.ts';
import type { ReportedLetter } from './mail/mail.ts';

export interface LetterReportedNeeds {
  readonly digest: KeyedDigest;
  readonly pointers: Pick<Pointers, 'requestOfMessage'>;
}

/** The letter of ours that a report is about, by our keyed mark or the id that SES gave it; undefined for another's. */
export const letterReported = async (
  { digest, pointers }: LetterReportedNeeds,
  { mark, messageId }: Pick<ReportedLetter, 'mark' | 'messageId'>,
): Promise<MarkedLetter | undefined> =>
  (mark ? await ourLetter(digest, mark) : undefined) ??
  (messageId ? await letterOfMessageId(pointers, messageId) : undefined);
