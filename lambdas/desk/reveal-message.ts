import type { RequestId } from '../request/ids.ts';
import { notErased } from '../request/person-erased.ts';
import type { Clock, PersonalStore, RequestStore } from '../request/ports.ts';
import { readRequester } from '../request/read-requester.ts';
import type { Request } from '../request/request.ts';
import type { Requester } from '../request/requester.ts';
import { happened } from '../request/transitions.ts';
import { type LaterMessage, laterMessages } from './later-messages.ts';

export interface RevealMessageNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly clock: Clock;
  /** Reads a raw message as a person does; of what cannot be read it says nothing. */
  readonly readMessage: (raw: Uint8Array) => Promise<WholeMessage>;
}

/** A message as a person reads it. */
interface WholeMessage {
  readonly from: string;
  readonly subject: string;
  /** With quotes, signature and all; cut where it is endless. */
  readonly text: string;
  readonly forwarded?: { readonly from: string; readonly subject: string; readonly text: string };
  readonly attachments?: readonly {
    readonly name: string;
    readonly type: string;
    /** Bytes. */
    readonly size: number;
  }[];
}

/** The person, their letter as a whole, and what came later. */
export interface RevealedMessage extends Requester {
  readonly message: WholeMessage;
  /** Newest last. */
  readonly later: readonly (Omit<LaterMessage, 'kept'> & WholeMessage)[];
  /** How many came between the letter and these, where not all are shown. */
  readonly laterNotShown?: number;
}

/** The last ones are shown: an answer of a function has a largest size, and a person has an evening. */
const SHOWN = 20;
/** So many characters of each text: all of them together fit into an answer. */
const SHOWN_CHARACTERS = 40_000;

/**
 * Shows an operator who wrote and what: the letter as it was read and as a whole, and every message that came later.
 * The look is recorded before anything is shown (KDV-4).
 * @throws PersonErasedError
 */
export const revealMessage =
  ({ requests, people, clock, readMessage }: RevealMessageNeeds) =>
  async (requestId: RequestId): Promise<RevealedMessage> => {
    const request = await requests.change(requestId, (now) =>
      happened<Request>(notErased(now), clock(), { what: 'message-revealed', actor: 'operator' }),
    );
    const requester = readRequester(await people.get(request.personal.requester));
    const message = await readMessage(await people.get(request.personal.message));
    const all = laterMessages(request);
    const later: RevealedMessage['later'][number][] = [];
    // One after the other: each may have the size of its attachments.
    for (const { kept, ...taken } of all.slice(-SHOWN))
      later.push({ ...taken, ...cut(await readMessage(await people.get(kept))) });
    const laterNotShown = all.length - later.length;
    return {
      ...requester,
      ...{ message: cut(message), later },
      ...(laterNotShown > 0 && { laterNotShown }),
    };
  };

const cut = (message: WholeMessage): WholeMessage => ({
  ...message,
  text: shortened(message.text),
  ...(message.forwarded && {
    forwarded: { ...message.forwarded, text: shortened(message.forwarded.text) },
  }),
});

const shortened = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)} […]` : text;
