import type { RequestId } from '../request/ids.ts';
import type { Disposed } from './dispose.ts';
import type { Thread } from './find-thread.ts';
import { type Classify, type Look, lookAtMessage } from './look-at-message.ts';
import type { Mail } from './mail/mail.ts';
import type { Arrived } from './receive-mail.ts';
import type { NoRequest } from './set-aside.ts';

/** A message that opens a request. */
export interface ToOpen extends Arrived, Omit<Look, 'disposed'> {
  readonly disposed: Exclude<Disposed, NoRequest>;
  /** The earlier request that it speaks of. */
  readonly about?: RequestId;
}

export interface SortMessageNeeds {
  readonly classify: Classify;
  readonly isOwnLetter: (mail: Mail) => Promise<boolean>;
  readonly openRequest: (toOpen: ToOpen) => Promise<unknown>;
  readonly setAside: (arrived: Arrived, why: NoRequest) => Promise<void>;
  /** Notes on the request what came back of a letter of ours. */
  readonly noteReturned: (mail: Mail) => Promise<void>;
}

/** Opens a request for a new message or sets it aside. Whatever a stranger says of another's request, a person reads. */
export const sortMessage =
  ({ classify, isOwnLetter, openRequest, setAside, noteReturned }: SortMessageNeeds) =>
  async (arrived: Arrived, thread?: Thread): Promise<void> => {
    const { mail, controller } = arrived;
    const ownLetter = await isOwnLetter(mail);
    const inThread = thread !== undefined;
    const look = lookAtMessage(classify)(controller, mail, { ownLetter, inThread });
    const disposed = isOfAnother(thread, mail) ? ofAnother(look.disposed) : look.disposed;
    switch (disposed.disposition) {
      case 'request':
      case 'review':
      case 'unparsed':
        await openRequest({
          ...{ ...arrived, ...look, disposed },
          ...(thread && { about: thread.request.id }),
        });
        return;
      case 'bounce':
      case 'abuse-report':
        await noteReturned(mail);
    }
    return setAside(arrived, disposed);
  };

const isOfAnother = (thread: Thread | undefined, { robot }: Mail): boolean =>
  thread !== undefined && !thread.fromParticipant && robot === undefined;

/** What warns the person who reads it stays: a virus, spam, that nothing could be read. So does a letter of ours. */
const ofAnother = (disposed: Disposed): Disposed => {
  if (disposed.disposition === 'automatic' || disposed.disposition === 'unparsed') return disposed;
  const { reason } = disposed;
  const warns = reason === 'infected' || reason === 'spam';
  return { disposition: 'review', reason: warns ? reason : 'reply-of-another' };
};
