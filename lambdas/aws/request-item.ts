import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import { PARTICULARS } from '../request/controller.ts';
import { GROUNDS } from '../request/decision.ts';
import { DeskError } from '../request/errors.ts';
import type { Actor } from '../request/history.ts';
import { type Digest, type PersonalRef, type RequestId, readRequestId } from '../request/ids.ts';
import { KINDS } from '../request/kinds.ts';
import { LANGUAGES } from '../request/language.ts';
import type { LetterName } from '../request/letters-of-request.ts';
import type { Request, Unclear, WhyUnclear } from '../request/request.ts';
import { isOpen, WHY_UNCLEAR } from '../request/request.ts';
import type { Waiting } from '../request/waiting.ts';

const PREFIX = 'REQUEST#';

/** The key of a request's item. */
export const requestKey = (id: RequestId) => ({ pk: `${PREFIX}${id}` });

/** The request that a key of an index names. @throws TypeError when it names none */
export const requestOfKey = (pk: unknown): RequestId =>
  readRequestId(String(pk).replace(PREFIX, ''));

const text = <T extends string>() => z.custom<T>((value) => typeof value === 'string');
const time = z.iso.datetime();
const kind = z.enum(KINDS);

const event = z.object({
  at: time,
  what: z.string(),
  actor: text<Actor>(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
  hash: z.string(),
});

const base = z.object({
  id: z.string().transform((id): RequestId => readRequestId(id)),
  controller: z.string(),
  version: z.number().int(),
  channel: z.literal('email'),
  language: z.enum(LANGUAGES),
  kinds: z.array(kind),
  receivedAt: time,
  dueAt: time,
  dueBy: z.string(),
  watchAt: time.exactOptional(),
  groundsProven: z.partialRecord(kind, time).exactOptional(),
  source: text<Digest>(),
  contact: text<Digest>().exactOptional(),
  participants: z.array(text<Digest>()),
  mayAcknowledge: z.boolean(),
  personal: z.object({
    key: text<PersonalRef>(),
    requester: text<PersonalRef>(),
    message: text<PersonalRef>(),
  }),
  letters: z.partialRecord(
    text<LetterName>(),
    z.object({
      claimedAt: time,
      to: text<Digest>().exactOptional(),
      copy: text<PersonalRef>().exactOptional(),
      told: z.object({ at: time, messageId: z.string() }).exactOptional(),
    }),
  ),
  waiting: z.array(z.object({ on: text<Waiting['on']>(), taskToken: z.string(), since: time })),
  decisions: z.partialRecord(
    kind,
    z.object({
      outcome: z.enum(['grant', 'refuse', 'done-by-hand']),
      ground: z.enum(GROUNDS).exactOptional(),
      at: time,
    }),
  ),
  results: z.array(
    z.object({
      system: z.string(),
      at: time,
      found: z.boolean(),
      done: z.partialRecord(kind, z.number()),
      undecided: z.partialRecord(kind, z.literal('open-obligation')),
      exported: text<PersonalRef>().exactOptional(),
      byHand: z.boolean().exactOptional(),
    }),
  ),
  missing: z.array(z.enum(PARTICULARS)),
  history: z.object({
    events: z.array(event),
    head: z.object({ count: z.number().int(), hash: z.string() }),
  }),
});

const none = z.tuple([]);
const understood = base.extend({ kinds: z.tuple([kind], kind) });

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
  base.extend({ status: z.literal('unclear'), kinds: none, why: z.enum(WHY_UNCLEAR) }),
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
  base.extend({
    status: z.literal('closed'),
    ending: z.enum(['answered', 'no-request', 'closed-by-hand']),
    closedAt: time,
  }),
]);

/** Until letters that a person must read had a status of their own, they were received, without a kind. */
const asBefore = base
  .extend({ status: z.literal('received'), kinds: none })
  .transform((request): Unclear => ({ ...request, status: 'unclear', why: whyOf(request) }));
const isAsBefore = (stored: unknown): boolean =>
  z.object({ status: z.literal('received'), kinds: none }).safeParse(stored).success;

const whyOf = ({ contact, mayAcknowledge, history }: z.infer<typeof base>): WhyUnclear => {
  if (!contact) return 'no-sender';
  if (mayAcknowledge) return 'unsure';
  const tooMany = history.events[0]?.facts?.because === 'too-many-from-one-contact';
  return tooMany ? 'too-many-from-one-contact' : 'may-not-acknowledge';
};

/** The request with its key and index attributes; `openOf` stands only while it is open. */
export const toItem = (request: Request): Record<string, AttributeValue> =>
  marshall(
    {
      ...request,
      ...requestKey(request.id),
      ...(isOpen(request) && { openOf: request.controller }),
    },
    { removeUndefinedValues: true },
  );

/** Reads an item back. @throws Error naming the fields that do not fit */
export const fromItem = (attributes: Record<string, AttributeValue>): Request => {
  const stored = unmarshall(attributes);
  const read = (isAsBefore(stored) ? asBefore : item).safeParse(stored);
  if (read.success) return read.data;
  const where = read.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
  throw new DeskError(`item of a request cannot be read, wrong are: ${where.join(', ')}`);
};
