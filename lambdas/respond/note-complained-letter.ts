import type { MarkedLetter } from '../request/letter-mark.ts';
import { type NoteReportNeeds, noteReport } from './note-report.ts';

/** A complaint about a letter (RFC 5965) that came by mail; the letter was recognised by our mark. */
export interface ComplainedLetter extends MarkedLetter {
  /** Whom the report names; most leave it out. */
  readonly recipient?: string;
}

/** Records that a letter was called unwanted, and tells the operators. No more automatic letters go there, as after a complaint that SES tells of. */
export const noteComplainedLetter =
  (needs: NoteReportNeeds) =>
  async ({ id, letter, recipient }: ComplainedLetter): Promise<void> =>
    noteReport(needs, {
      ...{ id, letter, ...(recipient !== undefined && { recipient }) },
      ...{ what: 'letter-complained-of', facts: {}, stops: 'complaint', isTold: true },
    });
