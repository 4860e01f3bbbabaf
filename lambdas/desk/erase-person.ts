import type { RequestId } from '../request/ids.ts';
import { personErased } from '../request/person-erased.ts';
import type { Clock, PersonalStore, RequestStore } from '../request/ports.ts';
import { inStatus } from '../request/transitions.ts';

export interface ErasePersonNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly clock: Clock;
}

/**
 * Deletes everything about the person of a closed request. It is recorded before anything is deleted, so that
 * nobody looks for what is gone; ordered again, it goes on where it stopped. The history stays, and verifies.
 * @throws WrongStatusError while the request is not closed
 */
export const erasePerson =
  ({ requests, people, clock }: ErasePersonNeeds) =>
  async (requestId: RequestId): Promise<{ readonly requestId: RequestId }> => {
    await requests.change(requestId, (now) => personErased(inStatus(now, 'closed'), clock()));
    await people.erase(requestId);
    return { requestId };
  };
