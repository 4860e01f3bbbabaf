import type { ControllerId, Particular } from './controller.ts';
import type { Decision } from './decision.ts';
import type { History } from './history.ts';
import type { Digest, PersonalRef, RequestId } from './ids.ts';
import type { Kind, Kinds } from './kinds.ts';
import type { Language } from './language.ts';
import type { LetterMark, LetterName } from './letters-of-request.ts';
import type { AskedProof, Proven } from './proof.ts';
import type { SystemResult } from './system-result.ts';
import type { Waiting } from './waiting.ts';

/** Why an open request ended. */
export type Ending = 'answered' | 'no-request' | 'closed-by-hand';

interface RequestBase {
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
  /** Keyed digest of the requester's mailbox; none when the message names no sender. */
  readonly contact?: Digest;
  /** Mailboxes whose replies are listened to. */
  readonly participants: readonly Digest[];
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

/** Why a person must look before anything goes out; the runbook says what each means. */
export const WHY_UNCLEAR = [
  'unsure',
  'unparsed',
  'only-attachments',
  'infected',
  'spam',
  'too-many-from-one-contact',
  'no-sender',
  'reply-of-another',
  'set-aside-before',
  'may-not-acknowledge',
] as const;
export type WhyUnclear = (typeof WHY_UNCLEAR)[number];

/** Registered, and its clock runs; an operator says what it asks, or that it asks nothing. No letter goes before. */
export interface Unclear extends RequestBase {
  readonly status: 'unclear';
  readonly kinds: readonly [];
  readonly why: WhyUnclear;
}

interface Understood extends RequestBase {
  readonly kinds: Kinds;
}

/** What is asked is known. It is acknowledged while in this status, and what is missing is asked for. */
export interface Received extends Understood {
  readonly status: 'received';
}

/** The person was asked to prove who they are. */
export interface AwaitingProof extends Understood {
  readonly status: 'awaiting-proof';
  readonly proof: AskedProof;
}

/** No proof came: a person decides what follows; the machine refuses nobody. */
export interface ProofMissing extends Understood {
  readonly status: 'proof-missing';
  readonly proof: AskedProof;
  readonly why: 'too-late' | 'too-many-tries';
}

/** Identity is proven, or not needed for what is asked. */
export interface Verified extends Understood {
  readonly status: 'verified';
  readonly proven?: Proven;
}

/** Everything asked is done, or a person refused it. The answer can be written. */
export interface Fulfilled extends Understood {
  readonly status: 'fulfilled';
  readonly proven?: Proven;
  readonly fulfilledAt: string;
  /** The answer as it was written, a `Letter`. */
  readonly written?: PersonalRef;
}

/** The answer is with the mail service. */
export interface Answered extends Understood {
  readonly status: 'answered';
  readonly proven?: Proven;
  readonly fulfilledAt: string;
  readonly written?: PersonalRef;
  readonly answeredAt: string;
}

/** Nothing more to do. */
export interface Closed extends RequestBase {
  readonly status: 'closed';
  readonly ending: Ending;
  readonly closedAt: string;
}

export type Request =
  | Unclear
  | Received
  | AwaitingProof
  | ProofMissing
  | Verified
  | Fulfilled
  | Answered
  | Closed;

export type Status = Request['status'];

export const isOpen = (request: Request): boolean =>
  request.status !== 'closed' && request.status !== 'answered';
