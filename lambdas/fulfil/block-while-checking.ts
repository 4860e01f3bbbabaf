import type { ControllerOf } from '../request/controller-of.ts';
import type { WithDataSystem } from '../request/data-system.ts';
import type { RequestId } from '../request/ids.ts';
import type { Clock, PersonalStore, RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';

export interface BlockWhileCheckingNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly clock: Clock;
  readonly controllerOf: ControllerOf;
  readonly withDataSystem: WithDataSystem;
}

/** Blocks the person's data while what they say is checked, for the kinds whose policy or law says so (BJQ-14, LAW-2). */
export const blockWhileChecking =
  ({ requests, people, clock, controllerOf, withDataSystem }: BlockWhileCheckingNeeds) =>
  async ({ requestId }: { readonly requestId: RequestId }): Promise<{ blocked: boolean }> => {
    const request = await requests.get(requestId);
    const controller = controllerOf(request.controller);
    // Without a data system nothing is blocked, and nobody may be told that it was: a person does it.
    const wanted =
      controller.systems.length > 0 &&
      request.kinds.some((kind) => controller.blockWhileChecking.includes(kind));
    if (!wanted || request.status !== 'verified' || !request.proven || wasBlocked(request))
      return { blocked: wasBlocked(request) };
    const email = Buffer.from(await people.get(request.proven.contact)).toString('utf8');
    const at = clock();
    let rows = 0;
    let found = 0;
    for (const { id } of controller.systems)
      await withDataSystem(controller, id, async (system) => {
        for (const person of await system.find({ email })) {
          found += 1;
          rows += await system.block(person, at);
        }
      });
    // Nobody found: nothing is blocked, and no letter may say that it was.
    if (found === 0) return { blocked: false };
    await requests.change(requestId, (now) =>
      happened(now, at, { what: 'blocked-while-checking', actor: 'data-system', facts: { rows } }),
    );
    return { blocked: true };
  };

const wasBlocked = ({ history }: Request): boolean =>
  history.events.some(({ what }) => what === 'blocked-while-checking');
