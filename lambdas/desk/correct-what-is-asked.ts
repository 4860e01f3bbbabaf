import { keptDue } from '../law/kept-due.ts';
import { answerWaiting } from '../request/answer-waiting.ts';
import type { Controller } from '../request/controller.ts';
import type { Kinds } from '../request/kinds.ts';
import type { Language } from '../request/language.ts';
import { missingParticulars } from '../request/missing-particulars.ts';
import type { Answers, RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import type { Requester } from '../request/requester.ts';
import { type Correctable, understoodAnew } from '../request/understood-anew.ts';
import type { Waiting } from '../request/waiting.ts';

export interface Correction {
  readonly kinds: Kinds;
  readonly language: Language;
  readonly requester: Requester;
  readonly at: string;
}

/** What is asked, as an operator corrects it; what is so already stays as it is. All is reckoned anew, from receipt. */
export const corrected = (
  controller: Controller,
  now: Correctable,
  { kinds, language, requester, at }: Correction,
): Request => {
  const sameKinds = now.kinds.join(' ') === kinds.join(' ');
  if (sameKinds && language === now.language) return now;
  // What was asked for and never given is not asked for twice because of a language.
  const missing = sameKinds ? now.missing : missingParticulars(controller, kinds, requester);
  return understoodAnew(now, at, {
    kinds,
    language,
    missing,
    ...keptDue(controller, { ...now, kinds }),
  });
};

/** Where the workflow waits for an answer about what was asked before; a failure and a data system wait for their own. */
const WOKEN: readonly Waiting['on'][] = ['particulars', 'proof', 'refusal', 'decision'];

/** Wakes the workflow where it has waited since before the correction, so that it looks anew. */
export const lookAnew = async (
  needs: { readonly requests: RequestStore; readonly answers: Answers },
  request: Request,
): Promise<void> => {
  const { events } = request.history;
  const anew = events.findLastIndex(({ what }) => what === 'understood-anew');
  const begun = (on: Waiting['on']) =>
    events.findLastIndex(({ what, facts }) => WAITING.includes(what) && facts?.on === on);
  for (const { on } of request.waiting)
    if (WOKEN.includes(on) && begun(on) < anew)
      await answerWaiting(needs, request, on, { decision: 'understood' });
};

const WAITING = ['waiting', 'still-waiting'];
