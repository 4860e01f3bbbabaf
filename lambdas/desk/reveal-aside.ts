import { type Aside, keptRaw } from '../request/aside.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import { DeskError } from '../request/errors.ts';
import type { Digest } from '../request/ids.ts';
import type { Clock } from '../request/ports.ts';

export interface RevealAsideNeeds {
  readonly aside: Aside;
  readonly controllerOf: ControllerOf;
  readonly clock: Clock;
  readonly readMessage: (raw: Uint8Array) => Promise<AsideText>;
}

/** A message as an operator reads it. */
export interface AsideText {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

/** Shows an operator a message that opened no request. The look is recorded before anything is shown (KDV-4). @throws NotKeptError */
export const revealAside =
  ({ aside, controllerOf, clock, readMessage }: RevealAsideNeeds) =>
  async (controller: string, name: Digest): Promise<AsideText> => {
    const note = await aside.find(controllerOf(controller).id, name);
    if (note?.registeredAs)
      throw new DeskError(`message ${name} is request ${note.registeredAs}: reveal that one`);
    const { raw } = await keptRaw(aside, note, { controller, name });
    await aside.change(controller, name, (now) => ({ ...now, revealedAt: clock() }));
    return readMessage(raw);
  };
