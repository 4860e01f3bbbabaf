import { type NoticeName, noticesOf } from '../law/notices.ts';
import type { Controller } from '../request/controller.ts';
import type { RequestId } from '../request/ids.ts';
import type { Request } from '../request/request.ts';
import { isOpen } from '../request/request.ts';
import { happened } from '../request/transitions.ts';

/** A request whose time is running out. */
export interface DueSoon {
  readonly id: RequestId;
  readonly dueAt: string;
  readonly dueBy: string;
  readonly waitsFor: readonly string[];
  /** What the operators are told; none when they were told it already. */
  readonly notice?: NoticeName;
}

/** What there is to tell of a request now: the most urgent notice whose time has come, told once. */
export const dueSoon = (
  controller: Controller,
  request: Request,
  now: string,
): DueSoon | undefined => {
  if (!isOpen(request)) return undefined;
  const { id, dueAt, dueBy, waiting } = request;
  const notice = comeOf(controller, request, now).at(-1)?.name;
  return {
    ...{ id, dueAt, dueBy, waitsFor: waiting.map(({ on }) => on) },
    ...(notice && !wasTold(request, notice) && { notice }),
  };
};

/**
 * Records the notice that was told, and sets when the next one comes; a late request has none. `now` is the moment
 * by which it was told. A due date reckoned anew meanwhile is left as it is: its notices are still to be told.
 */
export const markTold = (
  controller: Controller,
  request: Request,
  told: DueSoon,
  now: string,
): Request => {
  const { dueAt } = request;
  if (!isOpen(request) || dueAt !== told.dueAt) return request;
  const { notice } = told;
  const next = noticesOf(controller, request.receivedAt, dueAt).find(({ at }) => at > now);
  const { watchAt: _, ...rest } = request;
  const watched: Request = { ...rest, ...(next && { watchAt: next.at }) };
  if (!notice || wasTold(request, notice)) return watched;
  const facts = { notice, due: dueAt };
  return happened(watched, now, { what: 'operators-told-of-deadline', actor: 'machine', facts });
};

const comeOf = (controller: Controller, { receivedAt, dueAt }: Request, now: string) =>
  noticesOf(controller, receivedAt, dueAt).filter(({ at }) => at <= now);

/** Of this very due date: one that was reckoned anew is told of anew. */
const wasTold = ({ history, dueAt }: Request, notice: NoticeName): boolean =>
  history.events.some(
    ({ what, facts }) =>
      what === 'operators-told-of-deadline' && facts?.notice === notice && facts.due === dueAt,
  );
