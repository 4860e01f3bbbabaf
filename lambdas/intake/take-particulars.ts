import { answerWaiting } from '../request/answer-waiting.ts';
import type { Particular } from '../request/controller.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import type { RequestId } from '../request/ids.ts';
import { missingParticulars } from '../request/missing-particulars.ts';
import type { Answers, Clock, PersonalStore, RequestStore } from '../request/ports.ts';
import { readRequester } from '../request/read-requester.ts';
import type { Requester } from '../request/requester.ts';
import { happened } from '../request/transitions.ts';
import { extract } from './extract.ts';
import { allDataIn } from './particulars/all-data-in.ts';

export interface TakeParticularsNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly answers: Answers;
  readonly clock: Clock;
  readonly controllerOf: ControllerOf;
}

/** Takes from a reply what was missing, where anything is; when nothing is missing any more, the workflow is woken. */
export const takeParticulars = async (
  needs: TakeParticularsNeeds,
  id: RequestId,
  newText: string,
): Promise<void> => {
  const { requests, people, clock, controllerOf } = needs;
  const before = await requests.get(id);
  // A run that died before it woke the workflow is made good; else there is nobody to wake.
  if (before.status !== 'received' || before.missing.length === 0)
    return answerWaiting(needs, before, 'particulars');
  const { personal, kinds } = before;
  const known = readRequester(await people.get(personal.requester));
  const requester = { ...known, ...givenIn(newText, before.missing) };
  const ref = await people.put(id, personal.key, JSON.stringify(requester));
  const missing = missingParticulars(controllerOf(before.controller), kinds, requester);
  const after = await requests.change(id, (now) => {
    if (now.status !== 'received' || now.personal.requester !== personal.requester) return now;
    if (ref === personal.requester) return now;
    const facts = { missing: missing.join(' ') || 'none' };
    const patch = { missing, personal: { ...now.personal, requester: ref } };
    return happened(now, clock(), { what: 'particulars-given', actor: 'requester', facts }, patch);
  });
  // Another reply gave something at the same time: once more, on top of what it gave.
  if (after.personal.requester !== ref) return takeParticulars(needs, id, newText);
  if (after.missing.length === 0) await answerWaiting(needs, after, 'particulars');
};

/** What a reply adds; what it does not say again is not taken back. */
const givenIn = (newText: string, missing: readonly Particular[]): Partial<Requester> => {
  const { email, byRepresentative, severalPeople, ...given } = extract({ newText });
  const all = missing.includes('dataConcerned') && !given.dataConcerned && allDataIn(newText);
  return {
    ...given,
    ...(all && { dataConcerned: all }),
    ...(email && { statedEmail: email }),
    ...(byRepresentative && { byRepresentative }),
    ...(severalPeople && { severalPeople }),
  };
};
