import type { Suppressions } from '../request/correspondence.ts';
import { DeskError } from '../request/errors.ts';
import type { LetterName } from '../request/letters-of-request.ts';
import type { Clock, Operators, Pointers, RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';
import { noteOwnPeople } from './note-own-people.ts';
import { readDeliveryNews } from './read-delivery-news.ts';

export interface NoteDeliveryNeeds {
  readonly requests: RequestStore;
  readonly pointers: Pointers;
  readonly suppressions: Suppressions;
  readonly operators: Operators;
  readonly clock: Clock;
}

/**
 * Records what became of a letter: proof of delivery, or a reason for a person to look. A hard bounce and a complaint stop
 * further letters to the mailbox. SES may tell twice.
 */
export const noteDelivery =
  ({ requests, pointers, suppressions, operators, clock }: NoteDeliveryNeeds) =>
  async (event: unknown): Promise<void> => {
    const { messageId, ownPeople, what, stops, codes } = readDeliveryNews(event);
    if (ownPeople) return noteOwnPeople({ operators, pointers, clock })(ownPeople, { what, codes });
    const sent = await pointers.requestOfMessage(messageId);
    // The event may overtake our own note of the message id: it is delivered again later.
    if (!sent) throw new DeskError(`no letter of ours has the message id ${messageId}`);
    const { id, letter } = sent;
    const isKnown = ({ history }: Request) =>
      history.events.some((each) => each.what === what && each.facts?.messageId === messageId);

    // Once only: told a second time it must not undo what an operator allowed meanwhile.
    const request = await requests.get(id);
    const mailbox = stops && mailboxOf(request, letter, messageId);
    if (mailbox && !isKnown(request)) await suppressions.suppress(mailbox, clock(), stops);
    const facts = { letter, messageId, ...codes, ...(mailbox && { stops }) };
    const noted = { what, actor: 'mail-service', facts } as const;
    await requests.change(id, (now) => (isKnown(now) ? now : happened(now, clock(), noted)));
    if (what !== 'letter-delivered')
      await operators.tell({ id, matter: mailbox ? `${what}, letters-stopped` : what });
  };

/** Where this very letter went; unknown where a person let it be sent anew, or erased the one who got it. */
const mailboxOf = ({ letters }: Request, letter: LetterName, messageId: string) => {
  const mark = letters[letter];
  return mark?.told && mark.told.messageId !== messageId ? undefined : mark?.to;
};
