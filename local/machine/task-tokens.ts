import { randomBytes } from 'node:crypto';
import { StateError } from './state-error.ts';

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: StateError) => void;
}

/** What became of a token that somebody answered. */
export type TokenOutcome = 'answered' | 'too-late' | 'unknown';

/** The tokens of all states that wait for an answer from outside. */
export class TaskTokens {
  private readonly waiting = new Map<string, Waiting>();
  /** Tokens that waited once: AWS tells them from tokens that never were. */
  private readonly over = new Set<string>();

  /** A fresh token, the answer it will get, and what ends its waiting. */
  issue(): { token: string; answer: Promise<unknown>; end: () => void } {
    const token = randomBytes(48).toString('base64url');
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    // The answer may come before anybody waits for it, and nobody may wait at all.
    promise.catch(() => undefined);
    this.waiting.set(token, { resolve, reject });
    return { token, answer: promise, end: () => this.end(token) };
  }

  succeed(token: string, output: unknown): TokenOutcome {
    return this.settle(token, ({ resolve }) => resolve(output));
  }

  fail(token: string, error: string, cause: string): TokenOutcome {
    return this.settle(token, ({ reject }) => reject(new StateError(error, cause)));
  }

  private settle(token: string, how: (waiting: Waiting) => void): TokenOutcome {
    const waiting = this.waiting.get(token);
    if (!waiting) return this.over.has(token) ? 'too-late' : 'unknown';
    this.end(token);
    how(waiting);
    return 'answered';
  }

  private end(token: string): void {
    if (this.waiting.delete(token)) this.over.add(token);
  }
}
