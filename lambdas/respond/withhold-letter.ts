import { LetterWithheldError } from '../request/errors.ts';
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

/** Records that a letter was not sent and tells the operators, once a letter and reason. @throws LetterWithheldError always */
export const withholdLetter = async (
  { requests, operators, clock }: WithholdLetterNeeds,
  { id, letter }: MarkedLetter,
  because: WhyWithheld,
): Promise<never> => {
  const isKnown = ({ history }: Request): boolean =>
    history.events.some(
      ({ what, facts }) =>
        what === 'letter-withheld' && facts?.letter === letter && facts.because === because,
    );
  if (!isKnown(await requests.get(id))) {
    // Told first: a run that dies here tells again, and nobody is left untold.
    await operators.tell({ id, matter: `letter-withheld: ${letter}, ${because}` });
    const event = {
      what: 'letter-withheld',
      actor: 'machine',
      facts: { letter, because },
    } as const;
    await requests.change(id, (now) => (isKnown(now) ? now : happened(now, clock(), event)));
  }
  throw new LetterWithheldError(`letter ${letter} of ${id} may not go to its mailbox: ${because}`);
};
