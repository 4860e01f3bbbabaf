import { DeskError } from '../request/errors.ts';
import type { RequestId } from '../request/ids.ts';
import type { Clock, RequestStore } from '../request/ports.ts';
import { closed } from '../request/transitions.ts';

export interface CloseRequestNeeds {
  readonly requests: RequestStore;
  readonly clock: Clock;
}

/** The end of the workflow: an answered request is closed; one that a person closed stays as it is. */
export const closeRequest =
  ({ requests, clock }: CloseRequestNeeds) =>
  async ({ requestId }: { readonly requestId: RequestId }): Promise<{ ending: string }> => {
    const request = await requests.change(requestId, (now) =>
      now.status === 'answered' ? closed(now, clock(), 'answered', 'machine') : now,
    );
    if (request.status !== 'closed')
      throw new DeskError(`request ${requestId} is ${request.status}, wanted answered or closed`);
    return { ending: request.ending };
  };
