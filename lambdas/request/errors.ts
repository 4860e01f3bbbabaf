/** An error of ours: its text names ids, statuses and what to do, never anything about a person. */
export class DeskError extends Error {
  override readonly name: string = 'DeskError';
}

/** No request has this id. */
export class UnknownRequestError extends DeskError {
  override readonly name = 'UnknownRequestError';
}

/** Somebody else changed the request each time we tried. Retry: what we read is stale. */
export class StaleRequestError extends DeskError {
  override readonly name = 'StaleRequestError';
}

/** Another run has just claimed this letter or forward; retry when it is sent or the claim has run out. */
export class BeingSentError extends DeskError {
  override readonly name = 'BeingSentError';
}

/** The mail service refused a message: nothing was sent. It has the name that the service gave it. */
export class NotTakenError extends DeskError {
  override readonly name: string;
  /** Whether the service only wants to be asked more slowly, so that it may take the same message in some minutes. */
  readonly isForNow: boolean;

  constructor(name: string, isForNow = false) {
    super(`mail service did not take the message: ${name}`);
    this.name = name;
    this.isForNow = isForNow;
  }
}

/** No such letter may go to this mailbox now. Trying again does not help: a person finds another way, or lets it go. */
export class LetterWithheldError extends DeskError {
  override readonly name = 'LetterWithheldError';
}

/** The step was called on a request whose status does not allow it. */
export class WrongStatusError extends DeskError {
  override readonly name = 'WrongStatusError';
}

/** Everything about the person was deleted: there is nothing left to show. */
export class PersonErasedError extends DeskError {
  override readonly name = 'PersonErasedError';
}

/** Input from outside that cannot be used; `problems` says all that is wrong with it. */
export class InvalidInputError extends DeskError {
  override readonly name = 'InvalidInputError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('; '));
    this.problems = problems;
  }
}

/** No message of that name is kept aside, or not any more. */
export class NotKeptError extends DeskError {
  override readonly name = 'NotKeptError';
}
