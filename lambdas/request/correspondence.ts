import type { Digest, RequestId } from './ids.ts';
import type { CapReached, CountedLetter } from './letter-caps.ts';
import type { LetterName } from './letters-of-request.ts';
import type { ToOwnPeople } from './own-people.ts';
import type { Request } from './request.ts';

/** The automatic letters to each mailbox, so that no robot makes us write without end. */
export interface LetterCounts {
  /**
   * Takes a place for a letter before it is sent; which cap leaves none, where there is none. Of two letters at the same
   * moment only one gets the last place.
   * @throws StaleRequestError after several lost races
   */
  take(mailbox: Digest, letter: CountedLetter): Promise<'taken' | CapReached>;
}

/** Why no letters go to a mailbox: it is not there, or its owner called one of ours unwanted. */
export type Suppressed = 'hard-bounce' | 'complaint';

/** Mailboxes that letters do not go to any more, by keyed digest (`contact`), until an operator lifts it. */
export interface Suppressions {
  /** Done again it changes nothing, but that a hard bounce weighs more than a complaint. */
  suppress(contact: Digest, at: string, because: Suppressed): Promise<void>;
  whySuppressed(contact: Digest): Promise<Suppressed | undefined>;
  /** Letters may go there again. Where nothing was suppressed nothing changes. */
  lift(contact: Digest, at: string): Promise<void>;
}

/** A letter as the data subject gets it. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments?: readonly {
    readonly name: string;
    readonly type: string;
    readonly content: string;
  }[];
}

/** Sends a letter, once: keeps its copy, marks it told, and remembers its message id. */
export interface Correspondence {
  /** @throws LetterWithheldError where no letter may go to this mailbox, BeingSentError */
  tell(id: RequestId, name: LetterName, order: LetterOrder): Promise<Request>;
}

export interface LetterOrder {
  readonly to: string;
  readonly letter: Letter;
  /**
   * Saved together with the claim, so that what the letter says is true when it goes out; nothing: it is not to
   * be sent any more. @default - no change
   */
  readonly saving?: (now: Request) => Request | undefined;
  /** Strings that the kept copy must not carry: codes and links. */
  readonly secrets?: readonly string[];
}

/** A MIME message for the mail service. */
export interface OutgoingMail {
  readonly raw: Uint8Array;
  readonly from: string;
  readonly to: string;
  /** Where it belongs to no request. @default - a letter of a request */
  readonly ownPeople?: ToOwnPeople;
}

/** Hands a message to the mail service. */
export interface Mailer {
  /**
   * Returns the message id that the service gave.
   * Hands it over once: trying again is the caller's.
   * @throws NotTakenError where the service refused it; after any other error it may have been sent
   */
  send(mail: OutgoingMail): Promise<string>;
}
