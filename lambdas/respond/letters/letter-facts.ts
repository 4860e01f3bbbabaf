import type { Controller, Particular } from '../../request/controller.ts';
import type { RequestId } from '../../request/ids.ts';
import type { Kind, Kinds } from '../../request/kinds.ts';
import type { Language } from '../../request/language.ts';

/** What every letter knows. */
export interface LetterFacts {
  readonly controller: Controller;
  readonly id: RequestId;
  readonly language: Language;
}

/** For the letter that says: we have your request, and this is what we understood. */
export interface AcknowledgementFacts extends LetterFacts {
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly kinds: Kinds;
  /** By when we answer and why: whole sentences in the letter's language. */
  readonly dueExplained: string;
}

/** For the letter that asks for what the policy wants a request to contain. */
export interface ParticularsFacts extends LetterFacts {
  readonly missing: readonly Particular[];
  readonly dueExplained: string;
}

/** For the letter, and its reminder, by which a person proves that the mailbox is theirs. */
export interface ProofFacts extends LetterFacts {
  /** What is confirmed: who did not ask for it must be able to see that. */
  readonly kinds: readonly Kind[];
  /** Six digits. */
  readonly code: string;
  /** The proof page with its token. */
  readonly link: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}
