import { mock } from 'node:test';
import type { CloudClock } from '../../local/clock.ts';

interface Sleeper {
  readonly dueAt: number;
  readonly wake: () => void;
}

/** A clock that stands still until it is told to jump; everything due on the way happens in order. */
export interface JumpingClock extends CloudClock {
  /**
   * Goes to a moment (ISO 8601). At each time-out, wait or schedule on the way it stops, wakes who waited for
   * it and lets what follows come to rest, so that new waits that are due on the way happen as well.
   */
  jumpTo(moment: string): Promise<void>;
  /** Gives the process its Date back. */
  restore(): void;
}

/**
 * Starts at a moment and holds `Date` of this process to it, so functions that run in-process see the same time.
 * `settled` resolves when all that is left waits for time or for a person.
 */
export const jumpingClock = (start: string, settled: () => Promise<void>): JumpingClock => {
  const sleepers = new Set<Sleeper>();
  let now = Date.parse(start);
  mock.timers.enable({ apis: ['Date'], now });
  const goTo = (moment: number) => {
    now = moment;
    mock.timers.setTime(moment);
  };
  const nextDue = (until: number): Sleeper | undefined =>
    [...sleepers].filter(({ dueAt }) => dueAt <= until).sort((a, b) => a.dueAt - b.dueAt)[0];

  return {
    now: () => new Date(now),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { dueAt: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
      }),
    async jumpTo(moment) {
      const until = Date.parse(moment);
      await settled();
      for (let next = nextDue(until); next; next = nextDue(until)) {
        sleepers.delete(next);
        goTo(Math.max(now, next.dueAt));
        next.wake();
        await settled();
      }
      goTo(Math.max(now, until));
    },
    restore: () => mock.timers.reset(),
  };
};
