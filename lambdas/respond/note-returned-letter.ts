import type { Suppressions } from '../request/correspondence.ts';
import { meansNoSuchMailbox, statusIn } from '../request/enhanced-status.ts';
import type { MarkedLetter } from '../request/letter-mark.ts';
import type { Clock, KeyedDigest, Operators, RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';

export interface NoteReturnedLetterNeeds {
  readonly requests: RequestStore;
  readonly suppressions: Suppressions;
  readonly operators: Operators;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
}

/** A delivery report (RFC 3464) that came by mail; its letter was recognised by our mark. */
export interface ReturnedLetter extends MarkedLetter {
  /** Whom the report names. */
  readonly recipient?: string;
  /** RFC 3463. */
  readonly status?: string;
  /** @default - failed */
  readonly action?: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
}

/**
 * Records that a letter came back, and tells the operators. Where the mailbox is not there, no more letters go to it: but only
 * to the one the letter went to, for whoever got a letter can write such a report about anybody. Done twice it changes nothing.
 */
export const noteReturnedLetter =
  ({ requests, suppressions, operators, digest, clock }: NoteReturnedLetterNeeds) =>
  async ({ id, letter, recipient, status, action = 'failed' }: ReturnedLetter): Promise<void> => {
    const what = action === 'failed' ? 'letter-bounced' : 'letter-reported';
    const code = statusIn(status ?? '');
    const reported = { letter, by: 'mail', action, ...(code && { status: code }) };
    const isKnown = ({ history }: Request) =>
      history.events.some(
        (each) =>
          each.what === what &&
          Object.entries(reported).every(([name, value]) => each.facts?.[name] === value),
      );
    const request = await requests.get(id);
    if (isKnown(request)) return;

    const to = request.letters[letter]?.to;
    const isOfRecipient =
      recipient === undefined || to === (await digest('contact', recipient.toLowerCase()));
    const stops = action === 'failed' && meansNoSuchMailbox(code) && isOfRecipient;
    if (to && stops) await suppressions.suppress(to, clock(), 'hard-bounce');
    const facts = { ...reported, ...(to && stops && { stops: 'hard-bounce' }) };
    // Told first: a run that dies here tells again, and nobody is left untold.
    if (action === 'failed')
      await operators.tell({ id, matter: to && stops ? `${what}, letters-stopped` : what });
    const noted = { what, actor: 'mail-service', facts } as const;
    await requests.change(id, (now) => (isKnown(now) ? now : happened(now, clock(), noted)));
  };
