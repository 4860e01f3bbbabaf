import { WrongStatusError } from './errors.ts';
import type { HappenedNow } from './history.ts';
import { withEvent } from './history.ts';
import type { Closed, Ending, Request, Status } from './request.ts';

/** Every change of a request goes through here: something happened, so the history tells it. */
export const happened = <R extends Request>(
  request: R,
  at: string,
  event: HappenedNow,
  patch: Partial<R> = {},
): R => ({ ...request, ...patch, history: withEvent(request.history, at, event) });

/** What the machine did by itself. */
export const machine = (what: string, facts?: HappenedNow['facts']): HappenedNow => ({
  what,
  actor: 'machine',
  ...(facts && { facts }),
});

const wrong = (request: Request, wanted: string): never => {
  throw new WrongStatusError(`request ${request.id} is ${request.status}, wanted ${wanted}`);
};

/** @throws WrongStatusError unless the request is in one of the statuses. */
export const inStatus = <S extends Status>(
  request: Request,
  ...wanted: readonly S[]
): Extract<Request, { status: S }> =>
  wanted.some((status) => status === request.status)
    ? (request as Extract<Request, { status: S }>)
    : wrong(request, wanted.join(' or '));

/** The end. @throws WrongStatusError when it is closed already with another ending */
export const closed = (
  request: Request,
  at: string,
  ending: Ending,
  actor: 'machine' | 'operator',
): Closed => {
  if (request.status === 'closed')
    return request.ending === ending ? request : wrong(request, `not closed as ${request.ending}`);
  return happened<Closed>({ ...request, status: 'closed', ending, closedAt: at, waiting: [] }, at, {
    what: 'closed',
    actor,
    facts: { ending },
  });
};
