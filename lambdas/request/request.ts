import type { ControllerId, Particular } from './controller.ts';
import type { History } from './history.ts';
import type { Digest, RequestId } from './ids.ts';
import type { Kind } from './kinds.ts';
import type { Language } from './language.ts';

/** Where a personal object of a request lies in the personal store. */
export type PersonalRef = string & { readonly brand: 'PersonalRef' };

/** The letters we write; each is sent once a request, unless a person asks for it again. */
export type LetterName =
  | 'acknowledgement'
  | 'particulars'
  | 'proof'
  | 'proof-reminder'
  | 'answer'
  | `not-accepted-${number}`;

/** A letter's way: `claimed` before it is sent, `told` when SES has it. Both ISO 8601, UTC. */
export interface LetterMark {
  readonly claimedAt: string;
  readonly copy?: PersonalRef;
  readonly told?: { readonly at: string; readonly messageId: string };
}

/** What an operator is asked. */
export type Matter = 'what-is-asked' | 'refusal' | 'decision' | 'system' | 'handed-over';

/** The workflow waits for somebody; their answer goes to `taskToken`. */
export interface Waiting {
  /** `system:<id>` for a data system that failed. */
  readonly on: Matter | 'particulars' | 'proof' | `system:${string}`;
  readonly taskToken: string;
  readonly since: string;
}

/** What was decided on a kind by a person. */
export interface Decision {
  readonly outcome: 'grant' | 'refuse' | 'done-by-hand';
  /** Why it is refused: a code of `GROUNDS`. */
  readonly ground?: Ground;
  readonly at: string;
}

/** Grounds of a refusal that the law knows; `respond/letters/norms-kz.ts` has the article of each, the letter words them. */
export const GROUNDS = [
  'identity-not-proven',
  'open-obligation',
  'retention-required',
  'no-documents',
  'no-breach-found',
  'rights-of-others',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** What one data system said of one request. */
export interface SystemResult {
  readonly system: string;
  readonly at: string;
  readonly found: boolean;
  /** Rows changed, by kind carried out. */
  readonly done: Readonly<Partial<Record<Kind, number>>>;
  /** Kinds that a person has to decide first. */
  readonly undecided: Readonly<Partial<Record<Kind, 'open-obligation'>>>;
  /** What was found, in the personal store. */
  readonly exported?: PersonalRef;
  /** True when a person did it outside Jauap. */
  readonly byHand?: boolean;
}

/** A proof that is asked for. The code and the link's token are kept only as digests. */
export interface AskedProof {
  readonly askedAt: string;
  /** ISO 8601, UTC: neither code nor link is taken from this moment on. */
  readonly expiresAt: string;
  readonly remindAt: string;
  readonly code: Digest;
  readonly token: Digest;
  readonly triesLeft: number;
  /** Whose mailbox it was sent to: to compare, and to write to. */
  readonly contact: Digest;
  readonly mailbox: PersonalRef;
}

/** How the person proved who they are. */
export interface Proven {
  readonly at: string;
  readonly by: 'code' | 'link' | 'operator';
  /** The mailbox that was proven, in the personal store: its owner's data, and nobody else's, are found. */
  readonly contact: PersonalRef;
}

/** Why an open request ended. */
export type Ending = 'answered' | 'no-request' | 'closed-by-hand';

interface RequestBase {
  readonly id: RequestId;
  readonly controller: ControllerId;
  /** Counts the changes; every write names the one it read. */
  readonly version: number;
  readonly channel: 'email';
  readonly language: Language;
  /** First is primary. Empty until it is understood. */
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

/** Registered; acknowledged and understood while in this status. An operator may be asked what it says. */
export interface Received extends RequestBase {
  readonly status: 'received';
}

/** The person was asked to prove who they are. */
export interface AwaitingProof extends RequestBase {
  readonly status: 'awaiting-proof';
  readonly proof: AskedProof;
}

/** No proof came: a person decides what follows; the machine refuses nobody. */
export interface ProofMissing extends RequestBase {
  readonly status: 'proof-missing';
  readonly proof: AskedProof;
  readonly why: 'too-late' | 'too-many-tries';
}

/** Identity is proven, or not needed for what is asked. */
export interface Verified extends RequestBase {
  readonly status: 'verified';
  readonly proven?: Proven;
}

/** Everything asked is done, or a person refused it. The answer can be written. */
export interface Fulfilled extends RequestBase {
  readonly status: 'fulfilled';
  readonly proven?: Proven;
  readonly fulfilledAt: string;
  /** The answer as it was written, a `Letter`. */
  readonly written?: PersonalRef;
}

/** The answer is with the mail service. */
export interface Answered extends RequestBase {
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

/** The person behind a request, as far as the message tells. Lives in the personal store only. */
export interface Requester {
  readonly email?: string;
  readonly fullName?: string;
  /** E.164. */
  readonly phone?: string;
  readonly iin?: string;
  readonly postalAddress?: string;
  /** What a withdrawal names: the data whose processing is to stop. */
  readonly dataConcerned?: string;
  readonly subject: string;
  /** The newest text of the message, without quotes. */
  readonly text: string;
  /** The Message-ID that our letters answer. */
  readonly messageId?: string;
}
