import { z } from 'zod';
import type { Digest, PersonalRef } from '../request/ids.ts';
import { type Unclear, WHY_UNCLEAR, type WhyUnclear } from '../request/request.ts';
import { kind, storedBase, text, time } from './stored-base.ts';

const none = z.tuple([]);
const understood = storedBase.extend({ kinds: z.tuple([kind], kind) });

const proof = z.object({
  askedAt: time,
  expiresAt: time,
  remindAt: time,
  code: text<Digest>(),
  token: text<Digest>(),
  triesLeft: z.number().int(),
  contact: text<Digest>(),
  mailbox: text<PersonalRef>(),
});
const proven = z
  .object({ at: time, by: z.enum(['code', 'link', 'operator']), contact: text<PersonalRef>() })
  .exactOptional();

const written = text<PersonalRef>().exactOptional();

const item = z.discriminatedUnion('status', [
  storedBase.extend({ status: z.literal('unclear'), kinds: none, why: z.enum(WHY_UNCLEAR) }),
  understood.extend({ status: z.literal('received') }),
  understood.extend({ status: z.literal('awaiting-proof'), proof }),
  understood.extend({
    status: z.literal('proof-missing'),
    proof,
    why: z.enum(['too-late', 'too-many-tries']),
  }),
  understood.extend({ status: z.literal('verified'), proven }),
  understood.extend({ status: z.literal('fulfilled'), proven, fulfilledAt: time, written }),
  understood.extend({
    status: z.literal('answered'),
    proven,
    fulfilledAt: time,
    written,
    answeredAt: time,
  }),
  storedBase.extend({
    status: z.literal('closed'),
    ending: z.enum(['answered', 'no-request', 'closed-by-hand']),
    closedAt: time,
  }),
]);

/** Until letters that a person must read had a status of their own, they were received, without a kind. */
const asBefore = storedBase
  .extend({ status: z.literal('received'), kinds: none })
  .transform((request): Unclear => ({ ...request, status: 'unclear', why: whyOf(request) }));
const isAsBefore = (stored: unknown): boolean =>
  z.object({ status: z.literal('received'), kinds: none }).safeParse(stored).success;

const whyOf = ({ contact, mayAcknowledge, history }: z.infer<typeof storedBase>): WhyUnclear => {
  if (!contact) return 'no-sender';
  if (mayAcknowledge) return 'unsure';
  const tooMany = history.events[0]?.facts?.because === 'too-many-from-one-contact';
  return tooMany ? 'too-many-from-one-contact' : 'may-not-acknowledge';
};

/** Reads what the table holds of a request, in whichever status it is. */
export const storedRequest = (stored: unknown) =>
  (isAsBefore(stored) ? asBefore : item).safeParse(stored);
