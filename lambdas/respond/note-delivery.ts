import { z } from 'zod';
import type { Suppressed, Suppressions } from '../request/correspondence.ts';
import { meansNoSuchMailbox, statusIn } from '../request/enhanced-status.ts';
import { DeskError } from '../request/errors.ts';
import type { LetterName } from '../request/letters-of-request.ts';
import type { Clock, Operators, Pointers, RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';

export interface NoteDeliveryNeeds {
  readonly requests: RequestStore;
  readonly pointers: Pointers;
  readonly suppressions: Suppressions;
  readonly operators: Operators;
  readonly clock: Clock;
}

const bounced = z.object({
  bounceType: z.string(),
  bounceSubType: z.string().optional(),
  /** Only codes are taken from what a foreign mail system says: its texts name people. */
  bouncedRecipients: z
    .array(z.object({ status: z.string().optional(), diagnosticCode: z.string().optional() }))
    .default([]),
});

/** What SES publishes about a letter; of all it says only this is read. Each letter has one recipient. */
const published = z.object({
  eventType: z.enum(['Delivery', 'Bounce', 'Complaint', 'Reject']),
  mail: z.object({ messageId: z.string() }),
  bounce: bounced.optional(),
  complaint: z.object({ complaintFeedbackType: z.string().nullish() }).optional(),
});

const WHAT = {
  Delivery: 'letter-delivered',
  Bounce: 'letter-bounced',
  Complaint: 'letter-complained-of',
  Reject: 'letter-rejected',
} as const;

/**
 * Records what became of a letter: proof of delivery, or a reason for a person to look. A hard bounce and a complaint stop
 * further letters to the mailbox. SES may tell twice.
 */
export const noteDelivery =
  ({ requests, pointers, suppressions, operators, clock }: NoteDeliveryNeeds) =>
  async (event: unknown): Promise<void> => {
    const news = published.parse(event);
    const { messageId } = news.mail;
    const sent = await pointers.requestOfMessage(messageId);
    // The event may overtake our own note of the message id: it is delivered again later.
    if (!sent) throw new DeskError(`no letter of ours has the message id ${messageId}`);
    const { id, letter } = sent;
    const what = WHAT[news.eventType];
    const because = stops(news);
    const isKnown = ({ history }: Request) =>
      history.events.some((each) => each.what === what && each.facts?.messageId === messageId);

    // Once only: told a second time it must not undo what an operator allowed meanwhile.
    const request = await requests.get(id);
    const mailbox = because && mailboxOf(request, letter, messageId);
    if (mailbox && !isKnown(request)) await suppressions.suppress(mailbox, clock(), because);
    const facts = { letter, messageId, ...codesOf(news), ...(mailbox && { stops: because }) };
    const noted = { what, actor: 'mail-service', facts } as const;
    await requests.change(id, (now) => (isKnown(now) ? now : happened(now, clock(), noted)));
    if (news.eventType !== 'Delivery')
      await operators.tell({ id, matter: mailbox ? `${what}, letters-stopped` : what });
  };

/** Where this very letter went; unknown where a person let it be sent anew, or erased the one who got it. */
const mailboxOf = ({ letters }: Request, letter: LetterName, messageId: string) => {
  const mark = letters[letter];
  return mark?.told && mark.told.messageId !== messageId ? undefined : mark?.to;
};

type News = z.infer<typeof published>;

const stops = ({ bounce, complaint }: News): Suppressed | undefined => {
  if (bounce) return isHard(bounce) ? 'hard-bounce' : undefined;
  // Somebody took our letter out of the folder for unwanted mail.
  return complaint && complaint.complaintFeedbackType !== 'not-spam' ? 'complaint' : undefined;
};

/** SES itself did not send, because the mailbox is known not to be there. */
const NOT_EVEN_TRIED = ['Suppressed', 'OnAccountSuppressionList'];

const isHard = (bounce: NonNullable<News['bounce']>): boolean => {
  if (bounce.bounceType !== 'Permanent') return false;
  return (
    ['NoEmail', ...NOT_EVEN_TRIED].includes(bounce.bounceSubType ?? '') ||
    statusesOf(bounce).some(meansNoSuchMailbox)
  );
};

const statusesOf = ({ bouncedRecipients }: NonNullable<News['bounce']>): readonly string[] =>
  bouncedRecipients.flatMap(({ status = '', diagnosticCode = '' }) =>
    [statusIn(status), statusIn(diagnosticCode)].filter((found) => found !== undefined),
  );

const codesOf = ({ bounce }: News): Readonly<Record<string, string>> => {
  if (!bounce) return {};
  const [status] = statusesOf(bounce);
  return { bounceType: bounce.bounceType, ...(status && { status }) };
};
