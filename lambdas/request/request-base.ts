import type { ControllerId, Particular } from './controller.ts';
import type { Decision } from './decision.ts';
import type { History } from './history.ts';
import type { Digest, PersonalRef, RequestId } from './ids.ts';
import type { Kind } from './kinds.ts';
import type { Language } from './language.ts';
import type { LetterMark, LetterName } from './letters-of-request.ts';
import type { SystemResult } from './system-result.ts';
import type { Waiting } from './waiting.ts';

/** What a request has in every status. */
export interface RequestBase {
  readonly id: RequestId;
  readonly controller: ControllerId;
  /** Counts the changes; every write names the one it read. */
  readonly version: number;
  readonly channel: 'email';
  readonly language: Language;
  /** First is primary. */
  readonly kinds: readonly Kind[];
  /** ISO 8601, UTC, like every time here. */
  readonly receivedAt: string;
  /** The end of the earliest open term, and the id of the rule that decided it. */
  readonly dueAt: string;
  readonly dueBy: string;
  /** When the operators are told next of its time running out. */
  readonly watchAt?: string;
  /** When what the letter says was proven, by kind: some terms run from there. */
  readonly groundsProven?: Readonly<Partial<Record<Kind, string>>>;
  /** Digest of what opened it: tells a collision of ids from a second delivery. */
  readonly source: Digest;
  /** Keyed digest of the requester's mailbox, under all its tags, to count its requests by; none when the message names no sender. */
  readonly contact?: Digest;
  /** Mailboxes whose replies are listened to, each with its tag. */
  readonly participants: readonly Digest[];
  /** Mailboxes that a letter was withheld from. @default - none */
  readonly withheldFrom?: readonly Digest[];
  /** Whether an automatic letter may answer the message (RFC 3834); registering is another decision. */
  readonly mayAcknowledge: boolean;
  readonly personal: PersonalRefs;
  readonly letters: Readonly<Partial<Record<LetterName, LetterMark>>>;
  readonly waiting: readonly Waiting[];
  readonly decisions: Readonly<Partial<Record<Kind, Decision>>>;
  readonly results: readonly SystemResult[];
  readonly missing: readonly Particular[];
  readonly history: History;
}

/** Where everything about the person lies. */
interface PersonalRefs {
  /** The key of this request's digests: with it gone, they mean nothing. */
  readonly key: PersonalRef;
  /** A `Requester`. */
  readonly requester: PersonalRef;
  /** The raw message that opened it. */
  readonly message: PersonalRef;
}
