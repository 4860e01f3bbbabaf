import { ourForward } from '../request/forward-mark.ts';
import type { MarkedLetter } from '../request/letter-mark.ts';
import type { ToOwnPeople } from '../request/own-people.ts';
import { type LetterReportedNeeds, letterReported } from './letter-reported.ts';
import type { Mail, ReportedLetter } from './mail/mail.ts';

export interface NoteReturnedNeeds extends LetterReportedNeeds {
  /** Records on the request that a letter of ours came back, and stops letters to a dead address. */
  readonly noteReturnedLetter: (
    letter: MarkedLetter & Omit<ReportedLetter, 'mark' | 'messageId'>,
  ) => Promise<void>;
  /** Records on the request that a letter of ours was called unwanted, and stops automatic letters to where it went. */
  readonly noteComplainedLetter: (
    letter: MarkedLetter & Pick<ReportedLetter, 'recipient'>,
  ) => Promise<void>;
  /** Tells the operators that what we forwarded was not taken. */
  readonly noteOwnPeople: (
    mail: ToOwnPeople,
    news: { readonly what: 'letter-bounced' | 'letter-complained-of' },
  ) => Promise<void>;
}

/** Notes what a bounce or an abuse report says of a letter of ours. What is about others' letters changes nothing. */
export const noteReturned =
  ({ digest, pointers, noteOwnPeople, ...requests }: NoteReturnedNeeds) =>
  async ({ robot }: Mail): Promise<void> => {
    if (!robot?.about) return;
    const { mark, messageId: _, ...report } = robot.about;
    const forwarded = mark && (await ourForward(digest, mark));
    if (forwarded) {
      const what = robot.is === 'bounce' ? 'letter-bounced' : 'letter-complained-of';
      const failed = (report.action ?? 'failed') === 'failed';
      return failed ? noteOwnPeople({ is: 'forward', ...forwarded }, { what }) : undefined;
    }
    const letter = await letterReported({ digest, pointers }, robot.about);
    if (!letter) return;
    if (robot.is === 'bounce') await requests.noteReturnedLetter({ ...letter, ...report });
    else await requests.noteComplainedLetter({ ...letter, ...report });
  };
