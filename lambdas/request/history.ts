import { createHash } from 'node:crypto';
import type { RequestId } from './ids.ts';

/** Who did it: a role, never a name. */
export type Actor =
  | 'machine'
  | 'requester'
  | 'stranger'
  | 'operator'
  | 'data-system'
  | 'mail-service';

/** Facts of an event: ids, counts, codes and keyed digests. Never anything about a person. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

export interface HappenedNow {
  /** Past tense, kebab-case: `letter-sent`, `code-refused`. */
  readonly what: string;
  readonly actor: Actor;
  readonly facts?: Facts;
}

export interface HistoryEvent extends HappenedNow {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** SHA-256 over this event and the hash of the one before. */
  readonly hash: string;
}

/** The history of a request: a chain in which no event can be changed, moved, added or dropped unseen. */
export interface History {
  readonly events: readonly HistoryEvent[];
  /** How many events there are and the hash of the last: finds a history cut short. */
  readonly head: { readonly count: number; readonly hash: string };
}

/** How many messages a request takes: an item of the table has a largest size. */
export const MESSAGES_OF_REQUEST = 200;

/** How many of them strangers and robots may write; the rest is for who asked. */
export const MESSAGES_OF_OTHERS = 100;

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const link = (before: string, event: Omit<HistoryEvent, 'hash'>): string => {
  const { at, actor, what, facts } = event;
  return createHash('sha256')
    .update(canonical({ before, at, actor, what, facts: facts ?? {} }))
    .digest('hex');
};

/** The first link: a history belongs to one request and cannot be moved to another. */
const origin = (id: RequestId): string => createHash('sha256').update(id).digest('hex');

export const emptyHistory = (id: RequestId): History => ({
  events: [],
  head: { count: 0, hash: origin(id) },
});

export const withEvent = (history: History, at: string, happened: HappenedNow): History => {
  const event = { ...happened, at };
  const hash = link(history.head.hash, event);
  return {
    events: [...history.events, { ...event, hash }],
    head: { count: history.events.length + 1, hash },
  };
};

export type Verification =
  | { readonly intact: true }
  | { readonly intact: false; readonly brokenAt: number };

/** Recomputes the chain. `brokenAt` is the index of the first event that does not fit. */
export const verifyHistory = (id: RequestId, { events, head }: History): Verification => {
  let before = origin(id);
  for (const [index, event] of events.entries()) {
    if (link(before, event) !== event.hash) return { intact: false, brokenAt: index };
    before = event.hash;
  }
  const whole = head.count === events.length && head.hash === before;
  return whole ? { intact: true } : { intact: false, brokenAt: events.length };
};
