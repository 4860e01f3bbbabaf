/** What an operator is asked. */
export type Matter = 'what-is-asked' | 'refusal' | 'decision' | 'system' | 'handed-over';

/** The workflow waits for somebody; their answer goes to `taskToken`. */
export interface Waiting {
  /** `system:<id>` for a data system that failed. */
  readonly on: Matter | 'particulars' | 'proof' | `system:${string}`;
  readonly taskToken: string;
  readonly since: string;
}
