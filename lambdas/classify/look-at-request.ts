import type { ControllerOf } from '../request/controller-of.ts';
import type { RequestId } from '../request/ids.ts';
import { needsProof } from '../request/kinds.ts';
import type { Clock, RequestStore } from '../request/ports.ts';
import { particularsUntil, proofTimes, secondsUntil } from '../request/proof-times.ts';
import { verified } from '../request/proving.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';
import { undecidedKinds } from '../request/undecided-kinds.ts';

/** What comes next, and how long each wait may last, in whole seconds of at least one. */
export interface Look {
  readonly next:
    | 'ask-what-is-asked'
    | 'ask-for-particulars'
    | 'ask-for-proof'
    | 'propose-refusal'
    | 'fulfil'
    | 'conclude'
    | 'close';
  readonly secondsForParticulars: number;
  readonly secondsToReminder: number;
  readonly secondsAfterReminder: number;
}

export interface LookAtRequestNeeds {
  readonly requests: RequestStore;
  readonly clock: Clock;
  readonly controllerOf: ControllerOf;
}

/** In seconds. A wait ends later than the function that began it, even at a cold start with its retries. */
const SHORTEST_WAIT = 90;

/** Reads the request and says where the workflow goes on: from any status, after every answer. */
export const lookAtRequest =
  ({ requests, clock, controllerOf }: LookAtRequestNeeds) =>
  async ({ requestId }: { readonly requestId: RequestId }): Promise<Look> => {
    const now = clock();
    const request = await requests.change(requestId, (read) => settled(read, now, controllerOf));
    const { proof } = controllerOf(request.controller);
    const times =
      request.status === 'awaiting-proof' ? request.proof : proofTimes(proof, now, request.dueAt);
    const reminder = times.remindAt > now ? times.remindAt : now;
    return {
      next: nextFor(request),
      secondsForParticulars: secondsUntil(particularsUntil(request, proof, now), now),
      secondsToReminder: Math.max(SHORTEST_WAIT, secondsUntil(reminder, now)),
      secondsAfterReminder: Math.max(SHORTEST_WAIT, secondsUntil(times.expiresAt, reminder)),
    };
  };

/** What needs no waiting: particulars that never came, and a proof that nothing asked needs. */
const settled = (
  request: Request,
  now: string,
  controllerOf: LookAtRequestNeeds['controllerOf'],
): Request => {
  if (request.status !== 'received') return request;
  const { proof } = controllerOf(request.controller);
  // Nobody is refused for a missing phone number: after the wait we go on with what we know.
  if (request.missing.length > 0 && particularsUntil(request, proof, now) <= now)
    return happened(
      request,
      now,
      { what: 'particulars-not-given', actor: 'machine' },
      { missing: [] },
    );
  if (request.missing.length > 0 || request.kinds.some(needsProof)) return request;
  return verified(request, now);
};

const nextFor = (request: Request): Look['next'] => {
  switch (request.status) {
    case 'unclear':
      return 'ask-what-is-asked';
    case 'received':
      return request.missing.length > 0 ? 'ask-for-particulars' : 'ask-for-proof';
    case 'awaiting-proof':
      return 'ask-for-proof';
    case 'proof-missing':
      if (undecidedKinds(request).length === 0) return 'conclude';
      // The letter that asked was put back: an operator lets the person try again.
      return request.letters.proof ? 'propose-refusal' : 'ask-for-proof';
    case 'verified':
      return 'fulfil';
    case 'fulfilled':
    case 'answered':
      return 'conclude';
    case 'closed':
      return 'close';
  }
};
