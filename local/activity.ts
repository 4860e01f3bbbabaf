import { setTimeout as pause } from 'node:timers/promises';

/** Looks that must find nothing under way before it counts as settled: work hands over between them. */
const QUIET_LOOKS = 4;
const LOOK_EVERY_MS = 3;

/** Knows whether anything is under way, so that a test can wait until the cloud has come to rest. */
export class Activity {
  private underWay = 0;

  async track<T>(work: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await work();
    } finally {
      this.underWay -= 1;
    }
  }

  /** Resolves when nothing runs and nothing was handed on: all that is left waits for time or for a person. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_LOOKS; ) {
      await pause(LOOK_EVERY_MS);
      quiet = this.underWay === 0 ? quiet + 1 : 0;
    }
  }
}
