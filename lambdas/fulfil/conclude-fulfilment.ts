import { fulfilled } from '../request/fulfilling.ts';
import type { RequestId } from '../request/ids.ts';
import type { Clock, RequestStore } from '../request/ports.ts';
import { undecidedKinds } from '../request/undecided-kinds.ts';

export interface ConcludeFulfilmentNeeds {
  readonly requests: RequestStore;
  readonly clock: Clock;
}

const DONE = ['fulfilled', 'answered', 'closed'] as const;

/** Either everything asked is done or refused, or a person has to decide on what is left. */
export const concludeFulfilment =
  ({ requests, clock }: ConcludeFulfilmentNeeds) =>
  async ({ requestId }: { readonly requestId: RequestId }): Promise<{ needsPerson: boolean }> => {
    const request = await requests.change(requestId, (now) => {
      if (now.status !== 'verified' && now.status !== 'proof-missing') return now;
      return undecidedKinds(now).length > 0 ? now : fulfilled(now, clock());
    });
    // Also where an operator has corrected meanwhile what is asked: that question answers itself, and we look anew.
    return { needsPerson: !DONE.some((status) => status === request.status) };
  };
