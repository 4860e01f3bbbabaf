import type { ControllerId } from './controller.ts';
import type { Digest, RequestId } from './ids.ts';

/** What is known of a message that opened no request: nothing personal. */
export interface AsideNote {
  readonly controller: ControllerId;
  /** Keyed digest of the message: its name. */
  readonly name: Digest;
  readonly disposition: 'other' | 'automatic' | 'bounce' | 'abuse-report';
  /** Why, as a short code. */
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** When its days are over; ISO 8601, UTC. */
  readonly keptUntil: string;
  /** When it was forwarded to the controller's own people; ISO 8601, UTC. */
  readonly forwardedAt?: string;
  /** When an operator looked at it last; ISO 8601, UTC. */
  readonly revealedAt?: string;
  /** The request that an operator opened for it after all. */
  readonly registeredAs?: RequestId;
}

/** Messages that opened no request, kept for the days of `Controller.other.keptDays`. */
export interface Aside {
  /** Keeps the raw message, then the note. Returns the note that stands there already, if one does. */
  keep(note: AsideNote, raw: Uint8Array): Promise<{ readonly note: AsideNote; isNew: boolean }>;
  find(controller: ControllerId, name: Digest): Promise<AsideNote | undefined>;
  /** Writes a note anew with what happened to its message. */
  rewrite(note: AsideNote): Promise<void>;
  /** What is kept for a controller, in no order. */
  list(controller: ControllerId): AsyncIterable<AsideNote>;
  /** The raw message; undefined when its days are over or it never was. */
  raw(controller: ControllerId, name: Digest): Promise<Uint8Array | undefined>;
}
