import type { Controller } from '../request/controller.ts';
import type { OpenRequest, RequestStore } from '../request/ports.ts';

/** No date of ours lies beyond it: "due before" it means all that is open. */
const EVER = '9999-12-31T00:00:00.000Z';

/** All open requests, earliest due first; late ones stay on top until they are answered. */
export const listOpen =
  (requests: RequestStore, controllers: readonly Controller[]) =>
  async (): Promise<readonly OpenRequest[]> => {
    const open: OpenRequest[] = [];
    for (const { id } of controllers)
      for await (const request of requests.openDueBefore(id, EVER)) open.push(request);
    return open.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  };
