import type { Controller } from '../request/controller.ts';
import type { LetterCounts, Suppressed, Suppressions } from '../request/correspondence.ts';
import type { CapReached } from '../request/letter-caps.ts';
import type { MarkedLetter } from '../request/letter-mark.ts';
import { neverWrittenTo } from '../request/never-written-to.ts';
import { isOwnAddress, withoutTag } from '../request/own-address.ts';
import { plainAddress } from '../request/plain-address.ts';
import type { Clock, KeyedDigest } from '../request/ports.ts';

export interface WhyWithheldNeeds {
  readonly controllers: readonly Controller[];
  readonly suppressions: Suppressions;
  readonly letterCounts: LetterCounts;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
}

export type WhyWithheld = 'own-address' | 'never-written-to' | Suppressed | CapReached;

/**
 * Why a letter may not go to an address now; undefined: it may, and its place among the letters to that mailbox is taken.
 * The answer is owed by law (94-V Art. 25(2)): no cap and no complaint keeps it back.
 */
export const whyWithheld = async (
  { controllers, suppressions, letterCounts, digest, clock }: WhyWithheldNeeds,
  { id, letter }: MarkedLetter,
  to: string,
): Promise<WhyWithheld | undefined> => {
  if (isOwnAddress(controllers, to)) return 'own-address';
  if (neverWrittenTo(to)) return 'never-written-to';
  const isOwed = letter === 'answer';
  const suppressed = await suppressions.whySuppressed(await digest('contact', plainAddress(to)));
  if (suppressed === 'hard-bounce' || (suppressed && !isOwed)) return suppressed;
  if (isOwed) return undefined;
  // Counted before it is sent, so that whatever the mail service may have taken counts.
  const mailbox = await digest('letter-count', withoutTag(to));
  const taken = await letterCounts.take(mailbox, { id, at: clock() });
  return taken === 'taken' ? undefined : taken;
};
