import type { MarkedLetter } from '../request/letter-mark.ts';
import type { Pointers } from '../request/ports.ts';

/** What stands before the @ in the Message-ID of a letter that SES sent. */
const SENT_BY_SES = /^<([^@<>\s]+)@(?:[a-z0-9-]+\.)*amazonses\.com>$/i;

/** The letter of ours that a Message-ID names: SES answered its first half when it took the letter. */
export const letterOfMessageId = async (
  { requestOfMessage }: Pick<Pointers, 'requestOfMessage'>,
  header: string,
): Promise<MarkedLetter | undefined> => {
  const [, messageId] = SENT_BY_SES.exec(header) ?? [];
  return messageId === undefined ? undefined : requestOfMessage(messageId);
};
