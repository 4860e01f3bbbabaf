import { Temporal } from 'temporal-polyfill';
import type { Controller } from '../request/controller.ts';
import { DeskError } from '../request/errors.ts';
import type { Clock, OpenRequest, RequestStore } from '../request/ports.ts';
import type { Request, WhyUnclear } from '../request/request.ts';

/** No date of ours lies beyond it: "due before" it means all that is open. */
const EVER = '9999-12-31T00:00:00.000Z';

export interface ListedRequest extends OpenRequest {
  /** Time until it is due, an ISO 8601 duration in hours and minutes; with a minus sign it is late. */
  readonly left: string;
  /** Why a person must look, where one must. */
  readonly why?: WhyUnclear;
  /** Time since receipt, as `left`; of unclear ones. */
  readonly age?: string;
  /** Why more of it cannot be told. */
  readonly problem?: string;
}

export interface ListOpenNeeds {
  readonly requests: RequestStore;
  readonly controllers: readonly Controller[];
  readonly clock: Clock;
}

/** All open requests: first those whose letter a person must read, then the others, each part with what is due first on top. */
export const listOpen =
  ({ requests, controllers, clock }: ListOpenNeeds) =>
  async (): Promise<readonly ListedRequest[]> => {
    const now = clock();
    const listed: ListedRequest[] = [];
    for (const { id } of controllers)
      for await (const open of requests.openDueBefore(id, EVER))
        listed.push({ ...(await seen(requests, open, now)), left: between(now, open.dueAt) });
    return listed.sort(
      (a, b) => Number(isUnclear(b)) - Number(isUnclear(a)) || (a.dueAt < b.dueAt ? -1 : 1),
    );
  };

const isUnclear = ({ status }: OpenRequest): boolean => status === 'unclear';

/** The index has no more than the status. One that it calls received may be unclear since before there was the word. */
const seen = async (
  requests: RequestStore,
  open: OpenRequest,
  now: string,
): Promise<Omit<ListedRequest, 'left'>> => {
  if (open.status !== 'unclear' && open.status !== 'received') return open;
  const { id, dueAt } = open;
  try {
    return { id, dueAt, ...told(await requests.get(id), now) };
  } catch (error) {
    // One that cannot be read must not hide the others.
    if (error instanceof DeskError) return { ...open, problem: error.message };
    throw error;
  }
};

const told = (request: Request, now: string): Pick<ListedRequest, 'status' | 'why' | 'age'> => ({
  status: request.status,
  ...(request.status === 'unclear' && {
    why: request.why,
    age: between(request.receivedAt, now),
  }),
});

/** Whole minutes, so that `PT26H5M` says how long. */
const between = (from: string, to: string): string =>
  Temporal.Instant.from(to)
    .since(Temporal.Instant.from(from), { largestUnit: 'hours', smallestUnit: 'minutes' })
    .toString();
