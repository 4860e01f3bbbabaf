import { LetterWithheldError } from '../request/errors.ts';
import type { Digest } from '../request/ids.ts';
import type { MarkedLetter } from '../request/letter-mark.ts';
import type { Clock, Operators, RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';
import type { WhyWithheld } from './why-withheld.ts';

export interface WithholdLetterNeeds {
  readonly requests: RequestStore;
  readonly operators: Operators;
  readonly clock: Clock;
}

/** A letter that is not sent: why, and the keyed digest (`contact`) of the mailbox that it would go to. */
interface Withheld {
  readonly because: WhyWithheld;
  readonly to: Digest;
}

/**
 * Records that a letter was not sent and tells the operators, once a letter and reason; and each mailbox, so that an operator can
 * lift what keeps letters from it. @throws LetterWithheldError always
 */
export const withholdLetter = async (
  { requests, operators, clock }: WithholdLetterNeeds,
  { id, letter }: MarkedLetter,
  { because, to }: Withheld,
): Promise<never> => {
  const isKnown = ({ history }: Request): boolean =>
    history.events.some(
      ({ what, facts }) =>
        what === 'letter-withheld' && facts?.letter === letter && facts.because === because,
    );
  // Told first: a run that dies here tells again, and nobody is left untold.
  if (!isKnown(await requests.get(id)))
    await operators.tell({ id, matter: `letter-withheld: ${letter}, ${because}` });
  const event = { what: 'letter-withheld', actor: 'machine', facts: { letter, because } } as const;
  await requests.change(id, (now) => {
    const noted = withheldFrom(now, to);
    return isKnown(now) ? noted : happened(noted, clock(), event);
  });
  throw new LetterWithheldError(`letter ${letter} of ${id} may not go to its mailbox: ${because}`);
};

/** Beside the history, not in it: whose mailbox it is must be forgotten with the person. */
const withheldFrom = (request: Request, to: Digest): Request => {
  const { withheldFrom: before = [] } = request;
  return before.includes(to) ? request : { ...request, withheldFrom: [...before, to] };
};
