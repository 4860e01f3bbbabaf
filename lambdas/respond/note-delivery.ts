import { z } from 'zod';
import { DeskError } from '../request/errors.ts';
import type { Clock, Operators, Pointers, RequestStore } from '../request/ports.ts';
import { happened } from '../request/transitions.ts';

export interface NoteDeliveryNeeds {
  readonly requests: RequestStore;
  readonly pointers: Pointers;
  readonly operators: Operators;
  readonly clock: Clock;
}

/** What SES publishes about a letter; of all it says only this is read. */
const published = z.object({
  eventType: z.enum(['Delivery', 'Bounce', 'Complaint', 'Reject']),
  mail: z.object({ messageId: z.string() }),
  bounce: z.object({ bounceType: z.string() }).optional(),
});

const WHAT = {
  Delivery: 'letter-delivered',
  Bounce: 'letter-bounced',
  Complaint: 'letter-complained-of',
  Reject: 'letter-rejected',
} as const;

/** Records what became of a letter: proof of delivery, or a reason for a person to look. SES may tell twice. */
export const noteDelivery =
  ({ requests, pointers, operators, clock }: NoteDeliveryNeeds) =>
  async (event: unknown): Promise<void> => {
    const { eventType, mail, bounce } = published.parse(event);
    const letter = await pointers.requestOfMessage(mail.messageId);
    // The event may overtake our own note of the message id: it is delivered again later.
    if (!letter) throw new DeskError(`no letter of ours has the message id ${mail.messageId}`);
    const what = WHAT[eventType];
    await requests.change(letter.id, (now) =>
      now.history.events.some(
        (each) => each.what === what && each.facts?.messageId === mail.messageId,
      )
        ? now
        : happened(now, clock(), {
            what,
            actor: 'mail-service',
            facts: {
              letter: letter.letter,
              messageId: mail.messageId,
              ...(bounce && { bounceType: bounce.bounceType }),
            },
          }),
    );
    if (eventType !== 'Delivery') await operators.tell({ id: letter.id, matter: what });
  };
