import type { ControllerOf } from '../request/controller-of.ts';
import type { RequestId } from '../request/ids.ts';
import { GRANTED_BY_MACHINE } from '../request/kinds.ts';
import type { RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';

export interface PlanFulfilmentNeeds {
  readonly requests: RequestStore;
  readonly controllerOf: ControllerOf;
}

/** Which data systems still have work for the machine. None where it was done, or a person does it all. */
export const planFulfilment =
  ({ requests, controllerOf }: PlanFulfilmentNeeds) =>
  async ({ requestId }: { readonly requestId: RequestId }): Promise<{ systems: string[] }> => {
    const request = await requests.get(requestId);
    if (request.status !== 'verified' || !request.proven) return { systems: [] };
    const { systems } = controllerOf(request.controller);
    return { systems: systems.map(({ id }) => id).filter((id) => hasWork(request, id)) };
  };

const hasWork = (request: Request, system: string): boolean => {
  const result = request.results.find((each) => each.system === system);
  if (result?.byHand) return false;
  return request.kinds.some((kind) => {
    if (!GRANTED_BY_MACHINE.includes(kind)) return false;
    const decision = request.decisions[kind];
    if (decision && decision.outcome !== 'grant') return false;
    if (result?.done[kind] !== undefined) return false;
    // Undecided: nothing to do before the person has spoken.
    return result?.undecided[kind] === undefined || decision !== undefined;
  });
};
