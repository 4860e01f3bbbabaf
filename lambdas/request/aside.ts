import type { ControllerId } from './controller.ts';
import { NotKeptError } from './errors.ts';
import type { Digest, RequestId } from './ids.ts';
import type { SendingClaim } from './sending-claim.ts';

/** What is known of a message that opened no request: nothing personal. */
export interface AsideNote {
  readonly controller: ControllerId;
  /** Keyed digest of the message: its name. */
  readonly name: Digest;
  readonly disposition: 'other' | 'automatic' | 'bounce' | 'abuse-report';
  /** Why, as a short code. */
  readonly reason: string;
  /** When it arrived; ISO 8601, UTC. */
  readonly at: string;
  /** The day of `at` where the controller is, under which the message lies: `2026-03-06`. */
  readonly day: string;
  /** When its days are over; ISO 8601, UTC. */
  readonly keptUntil: string;
  /** Who is forwarding it now; where `forwardedAt` never followed, nobody knows whether it went. */
  readonly forwarding?: SendingClaim;
  /** When it was forwarded to the controller's own people; ISO 8601, UTC. */
  readonly forwardedAt?: string;
  /** When an operator looked at it last; ISO 8601, UTC. */
  readonly revealedAt?: string;
  /** The request that an operator opened for it after all, with which the message is kept from then on. */
  readonly registeredAs?: RequestId;
}

/** Which messages of a day to list. */
interface AsidePage {
  /** `2026-03-06`, where the controller is. */
  readonly day: string;
  /** From 1 to 1000. */
  readonly atMost: number;
  /** The name that the last page ended with. @default - from the first */
  readonly after?: string;
}

/** Messages that opened no request, kept for the days of `Controller.other.keptDays`. */
export interface Aside {
  /**
   * Keeps the raw message, then the note. Where a note stands there already whose days are not over now (ISO 8601, UTC) nothing
   * is stored, and that note is returned, on whatever day the message came first.
   */
  keep(
    note: AsideNote,
    raw: Uint8Array,
    now: string,
  ): Promise<{ readonly note: AsideNote; isNew: boolean }>;
  find(controller: ControllerId, name: Digest): Promise<AsideNote | undefined>;
  /**
   * Reads a note, lets `decide` add what happened to its message, and writes it if nobody wrote in between; else decides
   * again on what is there now. `decide` returning the same object writes nothing.
   * @throws NotKeptError where there is no note, StaleRequestError after several lost races
   */
  change(
    controller: ControllerId,
    name: Digest,
    decide: (now: AsideNote) => AsideNote,
  ): Promise<AsideNote>;
  /** What is kept of a day, in the order of names; `endedWith`, where there is more. */
  list(
    controller: ControllerId,
    page: AsidePage,
  ): Promise<{ readonly notes: readonly AsideNote[]; readonly endedWith?: string }>;
  /** The raw message; undefined when its days are over or it is kept elsewhere. */
  raw(note: AsideNote): Promise<Uint8Array | undefined>;
  /** Deletes the message; its note stays. */
  removeRaw(note: AsideNote): Promise<void>;
}

/** The raw message of a note. @throws NotKeptError when there is no note, or nothing lies there any more */
export const keptRaw = async (
  aside: Pick<Aside, 'raw'>,
  note: AsideNote | undefined,
  { controller, name }: Pick<AsideNote, 'controller' | 'name'>,
): Promise<{ readonly note: AsideNote; readonly raw: Uint8Array }> => {
  const raw = note && (await aside.raw(note));
  if (!note || !raw)
    throw new NotKeptError(`no message ${name} is kept aside for ${controller}, or no longer`);
  return { note, raw };
};
