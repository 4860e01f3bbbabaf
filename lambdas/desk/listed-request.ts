import { Temporal } from 'temporal-polyfill';
import type { OpenRequest } from '../request/ports.ts';
import type { Request, WhyUnclear } from '../request/request.ts';
import type { Waiting } from '../request/waiting.ts';
import { unreadMessages } from './later-messages.ts';

/** An open request as the list of the desk shows it. */
export interface ListedRequest extends OpenRequest {
  /** Time until it is due, an ISO 8601 duration in hours and minutes; with a minus sign it is late. */
  readonly left: string;
  /** What somebody has to answer before it goes on. */
  readonly waitsFor: readonly Waiting['on'][];
  /** How many messages came since an operator looked last, where any did. */
  readonly unread?: number;
  /** A letter of ours came back, and nothing tells that the mailbox can be reached since. */
  readonly bounced?: true;
  /** Why a person must look, where one must. */
  readonly why?: WhyUnclear;
  /** Time since receipt, as `left`; of unclear ones. */
  readonly age?: string;
  /** Why more of it cannot be told. */
  readonly problem?: string;
}

/** What the list says of a request that could be read. */
export const listed = (request: Request, now: string): ListedRequest => {
  const { id, status, dueAt, receivedAt, waiting } = request;
  const unread = unreadMessages(request);
  return {
    ...{ id, dueAt, status, left: between(now, dueAt), waitsFor: waiting.map(({ on }) => on) },
    ...(unread > 0 && { unread }),
    ...(hasBounced(request) && { bounced: true }),
    ...(request.status === 'unclear' && { why: request.why, age: between(receivedAt, now) }),
  };
};

/** What the list says of one that could not. */
export const unreadable = (open: OpenRequest, now: string, problem: string): ListedRequest => ({
  ...{ ...open, left: between(now, open.dueAt), waitsFor: [], problem },
});

const CAME_BACK = ['letter-bounced', 'letter-rejected'];

const hasBounced = ({ history: { events } }: Request): boolean =>
  events.some(
    ({ what, facts }, index) =>
      CAME_BACK.includes(what) &&
      !events
        .slice(index + 1)
        .some(
          (later) =>
            later.what === 'letters-allowed' ||
            (later.what === 'letter-delivered' && later.facts?.letter === facts?.letter),
        ),
  );

/** An operator is waited for: the data subject's own waits go on by themselves. */
const FOR_OPERATORS: readonly Waiting['on'][] = ['handed-over', 'decision', 'refusal'];
const waitsForOperator = (on: Waiting['on']): boolean =>
  FOR_OPERATORS.includes(on) || on.startsWith('system:');

/** What a person must do first: least. */
const turn = ({ status, waitsFor, unread, bounced, problem }: ListedRequest): number => {
  if (status === 'unclear') return 0;
  if (problem !== undefined || waitsFor.some(waitsForOperator)) return 1;
  return unread || bounced ? 2 : 3;
};

/** In the order in which a person must act: read, decide, look at what came; each part by due date. */
export const byTurn = (a: ListedRequest, b: ListedRequest): number =>
  turn(a) - turn(b) || Date.parse(a.dueAt) - Date.parse(b.dueAt);

/** Whole minutes, so that `PT26H5M` says how long. */
const between = (from: string, to: string): string =>
  Temporal.Instant.from(to)
    .since(Temporal.Instant.from(from), { largestUnit: 'hours', smallestUnit: 'minutes' })
    .toString();
