import { endOfDay } from '../law/end-of-day.ts';
import { jurisdictionOf } from '../law/jurisdictions.ts';
import { unconfirmedYear } from '../law/unconfirmed-year.ts';
import type { Controller } from '../request/controller.ts';
import { DeskError } from '../request/errors.ts';
import type { Clock, Metrics, RequestStore } from '../request/ports.ts';
import { type DueSoon, dueSoon, markTold } from './due-soon.ts';

export interface WatchDeadlinesNeeds {
  readonly requests: RequestStore;
  readonly clock: Clock;
  readonly controllers: readonly Controller[];
  readonly metrics: Metrics;
  /** Tells the operators of a controller, by topic and by mail. True when at least one of them got through. */
  readonly tell: (controller: Controller, due: readonly DueSoon[]) => Promise<true>;
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
    const failures: unknown[] = [];
    // What fails for one request or company must not keep the others from being told of.
    const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> =>
      work().catch((error: unknown) => {
        failures.push(error);
        return undefined;
      });
    for (const controller of controllers) {
      const due = (await attempt(() => dueOf(requests, controller, now, attempt))) ?? [];
      const toTell = due.filter(({ notice }) => notice !== undefined);
      // Told first, marked after: a run that dies in between tells again, and loses nothing.
      const isTold = toTell.length === 0 || (await attempt(() => tell(controller, toTell)));
      for (const each of isTold ? due : [])
        await attempt(() =>
          requests.change(each.id, (read) => markTold(controller, read, each, now)),
        );
      if (isTold) told += toTell.length;
      const numbers = await attempt(() => numbersOf(requests, controller, now));
      if (numbers) metrics(controller.id, numbers);
    }
    if (failures.length > 0)
      throw new WatchFailedError(
        `${failures.length} things failed in a run of the watch, first ${nameOf(failures[0])}; the next run tries again`,
      );
    return { told };
  };

/** Some of a run failed, though the rest was done. */
class WatchFailedError extends DeskError {
  override readonly name = 'WatchFailedError';
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const dueOf = async (
  requests: RequestStore,
  controller: Controller,
  now: string,
  attempt: <T>(work: () => Promise<T>) => Promise<T | undefined>,
): Promise<readonly DueSoon[]> => {
  const due: DueSoon[] = [];
  for await (const id of requests.openToTellOf(controller.id, now)) {
    const request = await attempt(() => requests.get(id));
    const soon = request && dueSoon(controller, request, now);
    if (soon) due.push(soon);
    if (due.length === AT_ONCE) break;
  }
  return due;
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
  const counted = today.isItsFirstQuarter && { Open: await requests.countOpen(controller.id) };
  return {
    Late: late,
    DueToday: soon,
    ...counted,
    CalendarUnconfirmed: year === undefined ? 0 : 1,
  };
};
