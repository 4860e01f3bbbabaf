import type { ControllerId } from './controller.ts';
import type { Digest, PersonalRef, RequestId } from './ids.ts';
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
  /** Whether the operators were told of a matter, as `noteAnnounced` wrote it. */
  wasAnnounced(matter: string): Promise<boolean>;
  /** Remembers it at least until a moment: ISO 8601, UTC. */
  noteAnnounced(matter: string, until: string): Promise<void>;
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
  | 'letter-count'
  | 'forward-count';

/** A message as the mail service laid it down. */
interface Arrival {
  readonly raw: Uint8Array;
  /** When it was laid down, however late it is taken in: terms run from here. ISO 8601, UTC. */
  readonly arrivedAt: string;
}

/** Raw mail as the mail service laid it down, until it is registered. */
export interface Arrivals<Where> {
  /** Undefined when it was registered already. */
  take(where: Where): Promise<Arrival | undefined>;
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

/** Numbers for dashboards and alarms, by controller. Never anything about a person. */
export type Metrics = (controller: ControllerId, numbers: Readonly<Record<string, number>>) => void;
