import type { Aside, AsideNote } from '../request/aside.ts';
import type { ControllerOf } from '../request/controller-of.ts';

export interface ListAsideNeeds {
  readonly aside: Pick<Aside, 'list'>;
  readonly controllerOf: ControllerOf;
}

/** The messages of a controller that opened no request and are still kept, newest first. */
export const listAside =
  ({ aside, controllerOf }: ListAsideNeeds) =>
  async (controller: string): Promise<readonly AsideNote[]> => {
    const notes = [];
    for await (const note of aside.list(controllerOf(controller).id)) notes.push(note);
    return notes.sort((a, b) => (a.at < b.at ? 1 : -1));
  };
