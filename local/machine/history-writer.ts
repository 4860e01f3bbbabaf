import { z } from 'zod';
import type { CloudClock } from '../clock.ts';

/** One event of an execution in the shape of `GetExecutionHistory`; its details stand under AWS's own key. */
export const historyEvent = z.looseObject({
  id: z.number(),
  previousEventId: z.number(),
  type: z.string(),
  /** Seconds since 1970. */
  timestamp: z.number(),
});
export type HistoryEvent = z.infer<typeof historyEvent>;

/** Numbers the events of an execution, keeps them, and hands each on to be stored. */
export class HistoryWriter {
  readonly events: HistoryEvent[];
  private readonly clock: CloudClock;
  private readonly store: (event: HistoryEvent) => void;
  private open = true;

  constructor(
    earlier: readonly HistoryEvent[],
    clock: CloudClock,
    store: (event: HistoryEvent) => void,
  ) {
    this.events = [...earlier];
    this.clock = clock;
    this.store = store;
  }

  add(type: string, details: Readonly<Record<string, unknown>>): void {
    if (!this.open) return;
    const previousEventId = type === 'ExecutionStarted' ? 0 : this.events.length;
    const timestamp = this.clock.now().getTime() / 1000;
    const event = { id: this.events.length + 1, previousEventId, type, timestamp, ...details };
    this.events.push(event);
    this.store(event);
  }

  /** What happens from now on is not written: the cloud stops, and the execution goes on at the next start. */
  close(): void {
    this.open = false;
  }
}
