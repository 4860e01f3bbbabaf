import type { Reading } from './reading.ts';

/** The person behind a request, as far as the message tells. Lives in the personal store only. */
export interface Requester {
  readonly email?: string;
  readonly fullName?: string;
  /** E.164. */
  readonly phone?: string;
  readonly iin?: string;
  readonly postalAddress?: string;
  /** What a withdrawal names: the data whose processing is to stop. */
  readonly dataConcerned?: string;
  readonly subject: string;
  /** The newest text of the message, without quotes. */
  readonly text: string;
  /** The Message-ID that our letters answer. */
  readonly messageId?: string;
  /** What our own reading made of it, for the person who decides; the words are the letter's. */
  readonly reading?: Pick<Reading, 'likely' | 'confidence' | 'words'>;
}
