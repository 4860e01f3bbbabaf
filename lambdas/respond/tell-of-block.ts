import type { RequestId } from '../request/ids.ts';
import type { Kind } from '../request/kinds.ts';
import type { Clock, Operators, RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';

export interface TellOfBlockNeeds {
  readonly requests: RequestStore;
  readonly operators: Operators;
  readonly clock: Clock;
}

/** What ends in a person's data being blocked or gone: their block is not lifted. */
const STAYS_BLOCKED: readonly Kind[] = ['blocking', 'deletion'];

/**
 * What was blocked while a request was checked stays blocked after its answer: the machine only blocks.
 * The operators are told once to lift it, unless blocking or deletion was asked and not refused.
 */
export const tellOfBlock =
  ({ requests, operators, clock }: TellOfBlockNeeds) =>
  async ({ requestId }: { readonly requestId: RequestId }): Promise<{ told: boolean }> => {
    const request = await requests.get(requestId);
    if (!isToBeLifted(request)) return { told: false };
    await operators.tell({ id: requestId, matter: 'block-to-be-lifted' });
    await requests.change(requestId, (now) =>
      happened(now, clock(), { what: 'block-to-be-lifted', actor: 'machine' }),
    );
    return { told: true };
  };

const isToBeLifted = ({ kinds, decisions, history: { events } }: Request): boolean =>
  events.some(({ what }) => what === 'blocked-while-checking') &&
  !events.some(({ what }) => what === 'block-to-be-lifted') &&
  !kinds.some((kind) => STAYS_BLOCKED.includes(kind) && decisions[kind]?.outcome !== 'refuse');
