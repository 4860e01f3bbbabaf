import { LONGEST_TIMEOUT_SECONDS } from './prepare-definition.ts';

interface Pending {
  readonly key: string;
  readonly work: Promise<unknown>;
  /** Monotonic, in ms. */
  joinedAt: number;
}

/**
 * The package gives up on a handler after 24.8 days and calls it again; then it is not a new task but one that
 * still runs, and the call joins it. Two equal items of a Map stay two: their calls come at the same time.
 */
export class Rejoin {
  private readonly pending = new Set<Pending>();

  run(key: string, start: () => Promise<unknown>): Promise<unknown> {
    const abandonedBefore = performance.now() - (LONGEST_TIMEOUT_SECONDS - 1) * 1000;
    for (const running of this.pending)
      if (running.key === key && running.joinedAt < abandonedBefore) {
        running.joinedAt = performance.now();
        return running.work;
      }
    const running: Pending = { key, work: start(), joinedAt: performance.now() };
    this.pending.add(running);
    const done = () => this.pending.delete(running);
    running.work.then(done, done);
    return running.work;
  }
}
