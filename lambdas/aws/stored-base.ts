import { z } from 'zod';
import { PARTICULARS } from '../request/controller.ts';
import { GROUNDS } from '../request/decision.ts';
import type { Actor } from '../request/history.ts';
import { type Digest, type PersonalRef, type RequestId, readRequestId } from '../request/ids.ts';
import { KINDS } from '../request/kinds.ts';
import { LANGUAGES } from '../request/language.ts';
import type { LetterName } from '../request/letters-of-request.ts';
import type { Waiting } from '../request/waiting.ts';

/** A branded string, or one of a list that the types know. */
export const text = <T extends string>() => z.custom<T>((value) => typeof value === 'string');
/** ISO 8601, UTC. */
export const time = z.iso.datetime();
export const kind = z.enum(KINDS);

const event = z.object({
  at: time,
  what: z.string(),
  actor: text<Actor>(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
  hash: z.string(),
});

/** What every request has. */
export const storedBase = z.object({
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
  withheldFrom: z.array(text<Digest>()).exactOptional(),
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
      claim: z.string().exactOptional(),
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
