import { endOfDay } from '../law/end-of-day.ts';
import { jurisdictionOf } from '../law/jurisdictions.ts';
import { unconfirmedYear } from '../law/unconfirmed-year.ts';
import type { Controller } from '../request/controller.ts';
import type { Clock, Metrics, RequestStore } from '../request/ports.ts';
import { type DueSoon, dueSoon, markTold } from './due-soon.ts';

export interface WatchDeadlinesNeeds {
  readonly requests: RequestStore;
  readonly clock: Clock;
  readonly controllers: readonly Controller[];
  readonly metrics: Metrics;
  /** Tells the operators of a controller, by topic and by mail. */
  readonly tell: (controller: Controller, due: readonly DueSoon[]) => Promise<void>;
}

/** How many requests of a controller one run tells of; the next run goes on with the rest. */
const AT_ONCE = 500;

/**
 * Watches the deadlines from outside the workflows: tells the operators at half of the term, one working day and
 * two hours before its end, and when it is over, once each. Its cost grows with what it has to tell.
 */
export const watchDeadlines =
  ({ requests, clock, controllers, metrics, tell }: WatchDeadlinesNeeds) =>
  async (): Promise<{ told: number }> => {
    const now = clock();
    let told = 0;
    for (const controller of controllers) {
      const due: DueSoon[] = [];
      for await (const id of requests.openToTellOf(controller.id, now)) {
        const soon = dueSoon(controller, await requests.get(id), now);
        if (soon) due.push(soon);
        if (due.length === AT_ONCE) break;
      }
      const toTell = due.filter(({ notice }) => notice !== undefined);
      // Told first, marked after: a run that dies in between tells again, and loses nothing.
      if (toTell.length > 0) await tell(controller, toTell);
      for (const { id } of due)
        await requests.change(id, (read) => markTold(controller, read, clock()));
      told += toTell.length;
      metrics(controller.id, await numbersOf(requests, controller, now));
    }
    return { told };
  };

const numbersOf = async (
  requests: RequestStore,
  controller: Controller,
  now: string,
): Promise<Readonly<Record<string, number>>> => {
  let late = 0;
  let soon = 0;
  const today = endOfDay(now, controller.timeZone);
  for await (const { dueAt } of requests.openDueBefore(controller.id, today.justAfter))
    if (dueAt <= now) late += 1;
    else soon += 1;
  const year = unconfirmedYear(jurisdictionOf(controller), now, controller.timeZone);
  const counted = today.isFirstHour && { Open: await requests.countOpen(controller.id) };
  return {
    Late: late,
    DueToday: soon,
    ...counted,
    CalendarUnconfirmed: year === undefined ? 0 : 1,
  };
};
