import type { Digest, PersonalRef } from './ids.ts';

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
