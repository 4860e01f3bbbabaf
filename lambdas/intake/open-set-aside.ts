import { type Aside, keptRaw } from '../request/aside.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import type { Digest, RequestId } from '../request/ids.ts';
import { type Classify, lookAtMessage } from './look-at-message.ts';
import { readMail } from './mail/read-mail.ts';
import type { ToOpen } from './sort-message.ts';

export interface OpenSetAsideNeeds {
  readonly classify: Classify;
  readonly aside: Aside;
  readonly controllerOf: ControllerOf;
  readonly openRequest: (toOpen: ToOpen) => Promise<RequestId>;
}

/**
 * Opens a request for a message that was set aside, because an operator says it is one. It is unclear until they say
 * what it asks, and its terms run from when the message came. From then on the message is kept with the request alone, so
 * that erasing its person leaves no copy. Ordered again, it goes on where it stopped.
 * @throws NotKeptError
 */
export const openSetAside =
  ({ aside, controllerOf, openRequest, classify }: OpenSetAsideNeeds) =>
  async (controllerId: string, name: Digest): Promise<{ readonly requestId: RequestId }> => {
    const controller = controllerOf(controllerId);
    const found = await aside.find(controllerId, name);
    if (found?.registeredAs) {
      await aside.removeRaw(found);
      return { requestId: found.registeredAs };
    }
    const { note, raw } = await keptRaw(aside, found, { controller: controllerId, name });
    const mail = await readMail(raw);
    const look = lookAtMessage(classify)(controller, mail, { ownLetter: false, inThread: false });
    const disposed = { disposition: 'review', reason: 'set-aside-before' } as const;
    const message = { raw, arrivedAt: note.at, mail };
    const requestId = await openRequest({ ...message, controller, ...look, disposed });
    await aside.change(controllerId, name, (now) => ({ ...now, registeredAs: requestId }));
    await aside.removeRaw(note);
    return { requestId };
  };
