import type { Suppressed, Suppressions } from '../request/correspondence.ts';
import type { MarkedLetter } from '../request/letter-mark.ts';
import { plainAddress } from '../request/plain-address.ts';
import type { Clock, KeyedDigest, Operators, RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';

export interface NoteReportNeeds {
  readonly requests: RequestStore;
  readonly suppressions: Suppressions;
  readonly operators: Operators;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
}

/** What a report that came by mail says of a letter of ours, which was recognised by our mark. */
export interface Report extends MarkedLetter {
  readonly what: 'letter-bounced' | 'letter-reported' | 'letter-complained-of';
  /** What else is recorded of it. */
  readonly facts: Readonly<Record<string, string>>;
  /** Whom the report names. */
  readonly recipient?: string;
  /** Why no more letters are to go where the letter went. @default - they may */
  readonly stops?: Suppressed | undefined;
  /** Whether a person must look. */
  readonly isTold: boolean;
}

/**
 * Records a report, and stops letters where it says so: but only to where the letter went, for whoever got a letter can
 * write such a report about anybody. Done twice it changes nothing.
 */
export const noteReport = async (
  { requests, suppressions, operators, digest, clock }: NoteReportNeeds,
  { id, letter, what, facts, recipient, stops, isTold }: Report,
): Promise<void> => {
  const reported = { letter, by: 'mail', ...facts };
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
    recipient === undefined || to === (await digest('contact', plainAddress(recipient)));
  const mailbox = stops && isOfRecipient ? to : undefined;
  if (mailbox && stops) await suppressions.suppress(mailbox, clock(), stops);
  // Told first: a run that dies here tells again, and nobody is left untold.
  if (isTold) await operators.tell({ id, matter: mailbox ? `${what}, letters-stopped` : what });
  const known = { ...reported, ...(mailbox && stops && { stops }) };
  const noted = { what, actor: 'mail-service', facts: known } as const;
  await requests.change(id, (now) => (isKnown(now) ? now : happened(now, clock(), noted)));
};
