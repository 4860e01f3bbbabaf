import { meansNoSuchMailbox, statusIn } from '../request/enhanced-status.ts';
import type { MarkedLetter } from '../request/letter-mark.ts';
import { type NoteReportNeeds, noteReport } from './note-report.ts';

/** A delivery report (RFC 3464) that came by mail; its letter was recognised by our mark. */
export interface ReturnedLetter extends MarkedLetter {
  /** Whom the report names. */
  readonly recipient?: string;
  /** RFC 3463. */
  readonly status?: string;
  /** @default - failed */
  readonly action?: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
}

/** Records that a letter came back, and tells the operators. Where the mailbox is not there, no more letters go to it. */
export const noteReturnedLetter =
  (needs: NoteReportNeeds) =>
  async ({ status, action = 'failed', ...letter }: ReturnedLetter): Promise<void> => {
    const failed = action === 'failed';
    const code = statusIn(status ?? '');
    await noteReport(needs, {
      ...letter,
      what: failed ? 'letter-bounced' : 'letter-reported',
      facts: { action, ...(code && { status: code }) },
      stops: failed && meansNoSuchMailbox(code) ? 'hard-bounce' : undefined,
      isTold: failed,
    });
  };
