import type { Controller } from '../request/controller.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import type { Correspondence, Letter } from '../request/correspondence.ts';
import { LetterWithheldError } from '../request/errors.ts';
import type { Digest, RequestId } from '../request/ids.ts';
import type { Language } from '../request/language.ts';
import type { Request } from '../request/request.ts';
import type { Mail } from './mail/mail.ts';
import { mayBeAnswered } from './may-be-answered.ts';

export interface TellNotAcceptedNeeds {
  readonly correspondence: Correspondence;
  readonly controllerOf: ControllerOf;
  readonly writeNotAccepted: (facts: {
    readonly controller: Controller;
    readonly id: RequestId;
    readonly language: Language;
  }) => Letter;
}

/** How many of the first messages are told that they were not accepted. */
const NOT_ACCEPTED_LETTERS = 10;

/** Says that the letter was not accepted, and nothing else; a few times, so that nobody can make us a mail gun. */
export const tellNotAccepted = async (
  { correspondence, controllerOf, writeNotAccepted }: TellNotAcceptedNeeds,
  { id, language, history, ...request }: Request,
  message: Digest,
  mail: Mail,
): Promise<void> => {
  if (!mail.from || !mayBeAnswered(mail, { mailbox: mail.from })) return;
  const messages = history.events.filter(({ what }) => what === 'message-received');
  // By its place among the messages a letter keeps its name, whatever comes in before it is told.
  const place = messages.findIndex(({ facts }) => facts?.message === message) + 1;
  if (place > NOT_ACCEPTED_LETTERS) return;
  const letter = writeNotAccepted({ controller: controllerOf(request.controller), id, language });
  try {
    await correspondence.tell(id, `not-accepted-${place}`, { to: mail.from.address, letter });
  } catch (error) {
    // It is recorded that it was not sent, and nothing waits for it.
    if (!(error instanceof LetterWithheldError)) throw error;
  }
};
