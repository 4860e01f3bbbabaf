import { keptDue } from '../law/kept-due.ts';
import type { Controller } from '../request/controller.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import { InvalidInputError } from '../request/errors.ts';
import type { Language } from '../request/language.ts';
import { missingParticulars } from '../request/missing-particulars.ts';
import { noRequest, understood } from '../request/opening.ts';
import type { Clock, PersonalStore, RequestStore } from '../request/ports.ts';
import { readRequester } from '../request/read-requester.ts';
import type { Request, Unclear } from '../request/request.ts';
import type { Requester } from '../request/requester.ts';
import { isCorrectable } from '../request/understood-anew.ts';
import { alreadyDecided } from './already-decided.ts';
import { corrected } from './correct-what-is-asked.ts';
import type { WhatIsAsked } from './read-decision.ts';

interface DecideWhatIsAskedNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly clock: Clock;
  readonly controllerOf: ControllerOf;
}

/**
 * An operator says what an unclear letter asks, or that it asks nothing; or corrects what a request asks while nothing of
 * it is done. It need not be waited for: a workflow that asks afterwards goes on at once. The same decision once more
 * changes nothing.
 * @throws InvalidInputError, WrongStatusError when it can be decided no more and was not decided so
 */
export const decideWhatIsAsked = async (
  { requests, people, clock, controllerOf }: DecideWhatIsAskedNeeds,
  decision: WhatIsAsked,
): Promise<Request> => {
  const { status, personal } = await requests.get(decision.requestId);
  // Closed already: the person may be erased by now, and nothing of them is needed.
  const requester =
    status === 'closed' ? undefined : readRequester(await people.get(personal.requester));
  return requests.change(decision.requestId, (now) => {
    if (!requester) return alreadyDecided(now, decision);
    const facts = { decision, requester, at: clock() };
    const controller = controllerOf(now.controller);
    if (now.status === 'unclear') return read(controller, now, facts);
    const [primary, ...others] = new Set(decision.kinds);
    if (!primary || !isCorrectable(now)) return alreadyDecided(now, decision);
    const language = languageOf(controller, decision.language ?? now.language);
    return corrected(controller, now, { ...facts, kinds: [primary, ...others], language });
  });
};

interface Read {
  readonly decision: WhatIsAsked;
  readonly requester: Requester;
  readonly at: string;
}

/** Reckons from receipt: how long a person took to look is not the requester's loss. */
const read = (controller: Controller, now: Unclear, { decision, requester, at }: Read): Request => {
  const [primary, ...others] = new Set(decision.kinds);
  if (!primary) return noRequest(now, at);
  const kinds = [primary, ...others] as const;
  const language = languageOf(controller, decision.language ?? now.language);
  const missing = missingParticulars(controller, kinds, requester);
  const due = keptDue(controller, { ...now, kinds });
  return understood(now, at, { kinds, language, missing, ...due });
};

const languageOf = ({ id, languages }: Controller, language: Language): Language => {
  if (!languages.includes(language))
    throw new InvalidInputError([
      `language: ${id} writes no letters in ${language}, wanted one of ${languages.join(', ')}`,
    ]);
  return language;
};
