import type { Suppressions } from '../request/correspondence.ts';
import type { Digest, RequestId } from '../request/ids.ts';
import type { Clock, RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';

export interface AllowLettersNeeds {
  readonly requests: RequestStore;
  readonly suppressions: Suppressions;
  readonly clock: Clock;
}

/**
 * Lets letters go again to the mailboxes of a request to which they were stopped, because an operator knows that they may.
 * It is recorded; ordered again, it changes nothing.
 */
export const allowLetters =
  ({ requests, suppressions, clock }: AllowLettersNeeds) =>
  async (
    requestId: RequestId,
  ): Promise<{ readonly requestId: RequestId; readonly mailboxes: number }> => {
    const stopped: Digest[] = [];
    for (const mailbox of mailboxesOf(await requests.get(requestId)))
      if (await suppressions.whySuppressed(mailbox)) stopped.push(mailbox);
    const facts = { mailboxes: stopped.length };
    const event = { what: 'letters-allowed', actor: 'operator', facts } as const;
    // Recorded first: none is ever allowed without a record.
    if (stopped.length > 0)
      await requests.change(requestId, (now) => happened(now, clock(), event));
    for (const mailbox of stopped) await suppressions.lift(mailbox, clock());
    return { requestId, ...facts };
  };

/** Those that may write to it, those that it wrote to, and those that it would have written to. */
const mailboxesOf = ({ participants, letters, withheldFrom = [] }: Request): ReadonlySet<Digest> =>
  new Set([
    ...participants,
    ...withheldFrom,
    ...Object.values(letters).flatMap((mark) => (mark?.to ? [mark.to] : [])),
  ]);
