/** The time of the embedded cloud: time-outs, waits, retries and schedules all go by it. */
export interface CloudClock {
  now(): Date;
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A longer timer overflows and fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const timer = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timeout);
      reject(signal?.reason);
    };
    const timeout = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });

/** The wall clock. It sleeps in pieces, so a wait of 30 days is one of 30 days. */
export const realClock: CloudClock = {
  now: () => new Date(),
  async sleep(ms, signal) {
    const until = Date.now() + ms;
    for (let left = ms; left > 0; left = until - Date.now()) {
      signal?.throwIfAborted();
      await timer(Math.min(left, LONGEST_TIMER_MS), signal);
    }
    signal?.throwIfAborted();
  },
};
