import { DeskError } from '../request/errors.ts';
import type { Actor } from '../request/history.ts';
import { MESSAGES_OF_OTHERS, MESSAGES_OF_REQUEST } from '../request/history.ts';
import type { Request } from '../request/request.ts';

/** A message to a request: who wrote it, and what it was taken for. */
export interface HeardMessage {
  readonly actor: Actor;
  readonly reply: string;
}

/**
 * An item has a largest size. What exceeds the bound stays in the intake queue, where an alarm shows it; strangers and
 * robots have a bound of their own, so that they cannot shut the request to who asked.
 * @throws DeskError
 */
export const refuseFlood = ({ id, history }: Request, next: HeardMessage): void => {
  const messages = history.events.filter(({ what }) => what === 'message-received');
  const ofOthers = messages.filter(({ actor, facts }) =>
    isOfOthers({ actor, reply: `${facts?.reply}` }),
  );
  if (isOfOthers(next) && ofOthers.length >= MESSAGES_OF_OTHERS)
    throw new DeskError(
      `request ${id} has had ${ofOthers.length} messages of strangers and robots, a person must look at the next`,
    );
  if (messages.length >= MESSAGES_OF_REQUEST)
    throw new DeskError(
      `request ${id} has had ${messages.length} messages, a person must look at the next`,
    );
};

const isOfOthers = ({ actor, reply }: HeardMessage): boolean =>
  actor !== 'requester' || reply === 'automatic';
