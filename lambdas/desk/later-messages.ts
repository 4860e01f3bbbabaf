import { z } from 'zod';
import type { HistoryEvent } from '../request/history.ts';
import type { PersonalRef } from '../request/ids.ts';
import type { Request } from '../request/request.ts';

/** A message that came to a request after the one that opened it. */
export interface LaterMessage {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What it was taken for: `message`, `code`, `automatic`, `stranger` or `infected`. */
  readonly takenFor: string;
  /** The raw message. */
  readonly kept: PersonalRef;
}

const keptMessage = z.object({
  kept: z.custom<PersonalRef>((value) => typeof value === 'string'),
  reply: z.string(),
});

/** The messages that came later, newest last. */
export const laterMessages = ({ history }: Request): readonly LaterMessage[] =>
  history.events.flatMap((event) => messageIn(event) ?? []);

const messageIn = ({ what, at, facts }: HistoryEvent): LaterMessage | undefined => {
  if (what !== 'message-received') return undefined;
  const { kept, reply: takenFor } = keptMessage.parse(facts);
  return { at, takenFor, kept };
};

/** How many messages came since an operator looked last. */
export const unreadMessages = ({ history: { events } }: Request): number => {
  const looked = events.findLastIndex(({ what }) => what === 'message-revealed');
  return events
    .slice(looked + 1)
    .filter(({ what, facts }) => what === 'message-received' && facts?.toRead === true).length;
};
