import type { Controller, ControllerId } from './controller.ts';
import type { Digest, PersonalRef, RequestId } from './ids.ts';
import type { Language } from './language.ts';
import type { CapReached, CountedLetter } from './letter-caps.ts';
import type { LetterName } from './letters-of-request.ts';
import type { Request } from './request.ts';
import type { Matter } from './waiting.ts';

/** The time now, ISO 8601, UTC. */
export type Clock = () => string;

/** One item a request; every change is one conditional write. */
export interface RequestStore {
  /** Registers it. Where the id is taken nothing is written: the caller compares the `source` of what stands there. */
  create(request: Request): Promise<Request>;
  find(id: RequestId): Promise<Request | undefined>;
  /** @throws UnknownRequestError */
  get(id: RequestId): Promise<Request>;
  /**
   * Reads, lets `decide` make the next state, writes it if nobody wrote in between; else decides again
   * on what is there now. `decide` returning the same object writes nothing.
   * @throws StaleRequestError after several lost races, UnknownRequestError
   */
  change(id: RequestId, decide: (now: Request) => Request): Promise<Request>;
  /** Open requests of a controller due before a moment, earliest first. */
  openDueBefore(controller: ControllerId, before: string): AsyncIterable<OpenRequest>;
  /** Open requests of a controller whose next notice has come, earliest first. */
  openToTellOf(controller: ControllerId, now: string): AsyncIterable<RequestId>;
  /** How many requests of a controller are open. Reads the whole index: once a day is enough. */
  countOpen(controller: ControllerId): Promise<number>;
  /** The ids of the requests that a mailbox opened after a moment, newest first. Very new ones may be missing. */
  byContact(contact: Digest, since: string): Promise<readonly RequestId[]>;
}

export interface OpenRequest {
  readonly id: RequestId;
  readonly status: Request['status'];
  readonly dueAt: string;
}

/** Small facts beside the requests. */
export interface Pointers {
  /** Remembers where a proof link leads, under the digest of its token. */
  pointToken(token: Digest, to: RequestId): Promise<void>;
  requestOfToken(token: Digest): Promise<RequestId | undefined>;
  /** Remembers which request a letter of ours belongs to, by the id SES gave it. */
  pointMessage(messageId: string, to: RequestId, letter: LetterName): Promise<void>;
  requestOfMessage(messageId: string): Promise<{ id: RequestId; letter: LetterName } | undefined>;
}

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

/** Everything about people, one prefix a request. */
export interface PersonalStore {
  /** A new key for a request's digests. */
  newKey(id: RequestId): Promise<PersonalRef>;
  put(id: RequestId, key: PersonalRef, content: Uint8Array | string): Promise<PersonalRef>;
  get(ref: PersonalRef): Promise<Uint8Array>;
  /** A digest keyed by the request's own key. */
  digest(key: PersonalRef, content: Uint8Array | string): Promise<Digest>;
  /** Deletes the request's prefix. */
  erase(id: RequestId): Promise<void>;
}

/** Digests keyed by the desk's secret; `purpose` keeps one use from answering for another. */
export type KeyedDigest = (purpose: DigestPurpose, content: string) => Promise<Digest>;
export type DigestPurpose =
  | 'contact'
  | 'source'
  | 'code'
  | 'token'
  | 'reply'
  | 'letter-mark'
  | 'letter-count';

/** Raw mail as the mail service laid it down, until it is registered. */
export interface Arrivals<Where> {
  /** The raw message; undefined when it was registered already. */
  take(where: Where): Promise<Uint8Array | undefined>;
  /** Called once the message is kept elsewhere. */
  done(where: Where): Promise<void>;
}

/** Starts the workflow that carries a request. */
export interface Workflow {
  /**
   * Starts the execution named after the request; one that runs already is left alone.
   * `run` is raised when an operator starts it again after it ended. @default - 1
   */
  start(id: RequestId, run?: number): Promise<void>;
  /** Whether that run has not ended yet. */
  isRunning(id: RequestId, run: number): Promise<boolean>;
}

/** Answers a waiting state of the workflow. */
export interface Answers {
  /** A token that waits no more is no error: somebody was faster. */
  answer(taskToken: string, output: Readonly<Record<string, string>>): Promise<void>;
}

/** Tells the operators; ids only. */
export interface Operators {
  tell(notice: { readonly id: RequestId; readonly matter: Matter | string }): Promise<void>;
  /** The same about several requests at once. */
  announce(news: { readonly subject: string; readonly text: string }): Promise<void>;
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
  /** @throws LetterWithheldError where no letter may go to this mailbox, LetterBeingSentError */
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

/** Numbers for dashboards and alarms, by controller. Never anything about a person. */
export type Metrics = (controller: ControllerId, numbers: Readonly<Record<string, number>>) => void;

/** Hands a MIME message to the mail service. Returns the message id it gave. */
export interface Mailer {
  send(mail: {
    readonly raw: Uint8Array;
    readonly from: string;
    readonly to: string;
  }): Promise<string>;
}

/** What a person is known by. */
export interface Identifiers {
  readonly email?: string;
  readonly phone?: string;
  readonly iin?: string;
}

/** A person as one data system knows them. `key` is the system's own and stays inside it. */
export interface FoundPerson {
  readonly key: string;
  readonly email?: string;
}

export interface ExportedRecord {
  readonly label: string;
  readonly purposes: readonly string[];
  readonly rows: readonly (readonly { readonly label: string; readonly value: string }[])[];
}

/** A data system of the controller. Every change may be done twice with the same result. */
export interface DataSystem {
  readonly id: string;
  find(by: Identifiers): Promise<readonly FoundPerson[]>;
  export(person: FoundPerson, language: Language): Promise<readonly ExportedRecord[]>;
  /** Whether an obligation is open that the law puts before a withdrawal (LAW-10). */
  hasOpenObligation(person: FoundPerson): Promise<boolean>;
  /** Each returns how many rows were changed now. */
  block(person: FoundPerson, at: string): Promise<number>;
  stopProcessing(person: FoundPerson, at: string): Promise<number>;
  suppressMarketing(person: FoundPerson, at: string): Promise<number>;
}

/** Opens a data system for one piece of work and closes it after. */
export type WithDataSystem = <T>(
  controller: Controller,
  system: string,
  work: (system: DataSystem) => Promise<T>,
) => Promise<T>;
