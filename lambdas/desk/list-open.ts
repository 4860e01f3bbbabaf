import type { Controller } from '../request/controller.ts';
import { DeskError } from '../request/errors.ts';
import type { Clock, OpenRequest, RequestStore } from '../request/ports.ts';
import { isOpen } from '../request/request.ts';
import { byTurn, type ListedRequest, listed, unreadable } from './listed-request.ts';

/** No date of ours lies beyond it: "due before" it means all that is open. */
const EVER = '9999-12-31T00:00:00.000Z';

/** So many are read at once: thousands are listed well before the function's time is over. */
const AT_ONCE = 25;

export interface ListOpenNeeds {
  readonly requests: Pick<RequestStore, 'openDueBefore' | 'get'>;
  readonly controllers: readonly Controller[];
  readonly clock: Clock;
}

/**
 * All open requests, in the order in which a person must act: letters to read, what waits for an operator, what has unread
 * messages or bounced, then the rest; each part with what is due first on top.
 */
export const listOpen =
  ({ requests, controllers, clock }: ListOpenNeeds) =>
  async (): Promise<readonly ListedRequest[]> => {
    const now = clock();
    const open: OpenRequest[] = [];
    for (const { id } of controllers)
      open.push(...(await Array.fromAsync(requests.openDueBefore(id, EVER))));
    const lines: ListedRequest[] = [];
    for (let from = 0; from < open.length; from += AT_ONCE) {
      const batch = open.slice(from, from + AT_ONCE);
      const read = await Promise.all(batch.map((each) => line(requests, each, now)));
      lines.push(...read.flat());
    }
    return lines.sort(byTurn);
  };

/** Its line; none where it has ended since the index was read. */
const line = async (
  requests: ListOpenNeeds['requests'],
  open: OpenRequest,
  now: string,
): Promise<readonly ListedRequest[]> => {
  try {
    const request = await requests.get(open.id);
    return isOpen(request) ? [listed(request, now)] : [];
  } catch (error) {
    // One that cannot be read must not hide the others.
    if (error instanceof DeskError) return [unreadable(open, now, error.message)];
    throw error;
  }
};
