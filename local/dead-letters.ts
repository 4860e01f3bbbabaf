import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CloudClock } from './clock.ts';
import { appendLine, readLines } from './kept-lines.ts';

const deadLetter = z.object({
  id: z.string(),
  /** The dead-letter queue it lies in. */
  queue: z.string(),
  body: z.string(),
  /** ISO 8601. */
  at: z.string(),
});

/** A message that could not be handled. Its body holds ids and object keys, no mail. */
export type DeadLetter = z.infer<typeof deadLetter>;

/** What lies in dead-letter queues, kept on disk until somebody looks. */
export class DeadLetters {
  private readonly letters: DeadLetter[];
  private readonly file: string;
  private readonly clock: CloudClock;

  constructor(file: string, clock: CloudClock) {
    this.file = file;
    this.clock = clock;
    this.letters = z.array(deadLetter).parse(readLines(file));
  }

  add(queue: string, body: string): void {
    const letter = { id: randomUUID(), queue, body, at: this.clock.now().toISOString() };
    this.letters.push(letter);
    appendLine(this.file, letter);
  }

  all(): readonly DeadLetter[] {
    return this.letters;
  }
}
