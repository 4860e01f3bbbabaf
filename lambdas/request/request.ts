import type { PersonalRef } from './ids.ts';
import type { Kinds } from './kinds.ts';
import type { AskedProof, Proven } from './proof.ts';
import type { RequestBase } from './request-base.ts';

/** Why an open request ended. */
export type Ending = 'answered' | 'no-request' | 'closed-by-hand';

/** Why a person must look before anything goes out; the runbook says what each means. */
export const WHY_UNCLEAR = [
  'unsure',
  'unparsed',
  'only-attachments',
  'asked-beside',
  'infected',
  'spam',
  'too-many-from-one-contact',
  'no-sender',
  'reply-of-another',
  'set-aside-before',
  'representative',
  'several-people',
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
