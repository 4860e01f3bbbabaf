/** A task failed under this name. The state machine package asks the two getters; retrying is done by us. */
export class StateError extends Error {
  override readonly name: string;
  readonly isRetryable = false;
  readonly isCatchable = true;

  constructor(name: string, cause: string) {
    super(cause);
    this.name = name;
  }
}

/** The name under which Step Functions reports that a task's time is up. */
export const TIMEOUT = 'States.Timeout';
