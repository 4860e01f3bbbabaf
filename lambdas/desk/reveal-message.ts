import type { RequestId } from '../request/ids.ts';
import { notErased } from '../request/person-erased.ts';
import type { Clock, PersonalStore, RequestStore } from '../request/ports.ts';
import { readRequester } from '../request/read-requester.ts';
import type { Request } from '../request/request.ts';
import type { Requester } from '../request/requester.ts';
import { happened } from '../request/transitions.ts';

export interface RevealMessageNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly clock: Clock;
}

/**
 * Shows an operator who wrote and what. The look is recorded before anything is shown (KDV-4).
 * @throws PersonErasedError
 */
export const revealMessage =
  ({ requests, people, clock }: RevealMessageNeeds) =>
  async (requestId: RequestId): Promise<Requester> => {
    const request = await requests.change(requestId, (now) =>
      happened<Request>(notErased(now), clock(), { what: 'message-revealed', actor: 'operator' }),
    );
    return readRequester(await people.get(request.personal.requester));
  };
