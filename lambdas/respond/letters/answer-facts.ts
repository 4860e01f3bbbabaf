import type { KeptData } from '../../request/controller.ts';
import type { ExportedRecord } from '../../request/data-system.ts';
import type { Ground } from '../../request/decision.ts';
import type { Kind } from '../../request/kinds.ts';
import type { Words } from '../../request/language.ts';
import type { LetterFacts } from './letter-facts.ts';

/** All that the answer says. Times are ISO 8601, UTC; the letter writes them in the controller's time zone. */
export interface AnswerFacts extends LetterFacts {
  readonly receivedAt: string;
  readonly answeredOn: string;
  /** The authorised body that hears complaints, by its present name. */
  readonly authority: Words;
  /** One part a kind, in the order of the request. */
  readonly parts: readonly AnswerPart[];
}

export type AnswerPart = AccessPart | WithdrawalPart | OptOutPart | RefusedPart | DoneByHandPart;

/** What is held. No system that holds anything: the letter says that nothing was found. */
export interface AccessPart {
  readonly outcome: 'granted';
  readonly kind: 'access';
  readonly systems: readonly HoldingSystem[];
}

/** A data system that knows the person. */
export interface HoldingSystem {
  readonly name: Words;
  /** In the letter's language. Empty where a person dealt with the system by hand. */
  readonly records: readonly ExportedRecord[];
  readonly byHand: boolean;
}

/** Processing stopped. No systems: nothing was found whose processing could be stopped. */
export interface WithdrawalPart {
  readonly outcome: 'granted';
  readonly kind: 'withdrawal';
  readonly systems: readonly DoneIn[];
  readonly kept: readonly KeptData[];
}

/** Left out of mailings. No systems of either sort: nobody was found under the contact. */
export interface OptOutPart {
  readonly outcome: 'granted';
  readonly kind: 'optout';
  readonly systems: readonly DoneIn[];
  /** They know the person and had nothing to change: no mailing was on. */
  readonly onNoList: readonly DoneIn[];
}

/** Carried out in a data system at a time. */
export interface DoneIn {
  readonly name: Words;
  readonly at: string;
}

/** A person refused it. `stillDone`: what was done all the same. */
export interface RefusedPart {
  readonly outcome: 'refused';
  readonly kind: Kind;
  readonly ground: Ground;
  readonly stillDone: readonly StillDone[];
}

export type StillDone = 'mailings-stopped' | 'blocked';

/** A person did what was asked, outside the machine. */
export interface DoneByHandPart {
  readonly outcome: 'done-by-hand';
  readonly kind: Kind;
  readonly at: string;
  readonly kept: readonly KeptData[];
}
