import type { ControllerOf } from '../request/controller-of.ts';
import type {
  DataSystem,
  ExportedRecord,
  FoundPerson,
  WithDataSystem,
} from '../request/data-system.ts';
import { StaleRequestError } from '../request/errors.ts';
import { resultKept } from '../request/fulfilling.ts';
import type { RequestId } from '../request/ids.ts';
import type { Kind } from '../request/kinds.ts';
import { GRANTED_BY_MACHINE } from '../request/kinds.ts';
import type { Clock, PersonalStore, RequestStore } from '../request/ports.ts';
import type { Verified } from '../request/request.ts';
import type { SystemResult } from '../request/system-result.ts';
import { inStatus } from '../request/transitions.ts';

export interface FulfilInSystemNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly clock: Clock;
  readonly controllerOf: ControllerOf;
  readonly withDataSystem: WithDataSystem;
}

export interface OneSystem {
  readonly requestId: RequestId;
  readonly system: string;
}

/**
 * Does in one data system what the machine may grant, for the owner of the proven mailbox and nobody else.
 * A withdrawal that meets an open obligation waits for a person (LAW-10).
 */
export const fulfilInSystem =
  ({ requests, people, clock, controllerOf, withDataSystem }: FulfilInSystemNeeds) =>
  async ({ requestId, system }: OneSystem): Promise<void> => {
    const request = inStatus(await requests.get(requestId), 'verified');
    if (!request.proven) return;
    const email = Buffer.from(await people.get(request.proven.contact)).toString('utf8');
    const at = clock();
    const { records, ...done } = await withDataSystem(
      controllerOf(request.controller),
      system,
      (opened) => fulfil(opened, request, email, at),
    );
    const exported =
      records && (await people.put(requestId, request.personal.key, JSON.stringify(records)));
    const result: SystemResult = { system, at, ...done, ...(exported && { exported }) };
    const after = await requests.change(requestId, (now) =>
      resultKept(inStatus(now, 'verified'), at, result),
    );
    // What was done is recorded; what is asked instead is still to be done.
    if (after.kinds.join() !== request.kinds.join())
      throw new StaleRequestError(
        `what request ${requestId} asks was corrected while ${system} worked on ${request.kinds}`,
      );
  };

type Fulfilled = Pick<SystemResult, 'found' | 'done' | 'undecided'> & {
  readonly records?: readonly ExportedRecord[];
};

const fulfil = async (
  system: DataSystem,
  request: Verified,
  email: string,
  at: string,
): Promise<Fulfilled> => {
  const found = await system.find({ email });
  const done: Partial<Record<Kind, number>> = {};
  const undecided: Partial<Record<Kind, 'open-obligation'>> = {};
  const records: ExportedRecord[] = [];
  for (const kind of request.kinds.filter((each) => GRANTED_BY_MACHINE.includes(each))) {
    const decision = request.decisions[kind];
    if (decision && decision.outcome !== 'grant') continue;
    if (kind === 'withdrawal' && !decision && (await anyOpen(system, found))) {
      undecided[kind] = 'open-obligation';
      continue;
    }
    done[kind] = 0;
    for (const person of found) {
      if (kind === 'access') records.push(...(await system.export(person, request.language)));
      else if (kind === 'optout') done[kind] += await system.suppressMarketing(person, at);
      else
        done[kind] +=
          (await system.stopProcessing(person, at)) + (await system.suppressMarketing(person, at));
    }
  }
  const exported = done.access !== undefined && found.length > 0;
  return { found: found.length > 0, done, undecided, ...(exported && { records }) };
};

const anyOpen = async (system: DataSystem, people: readonly FoundPerson[]): Promise<boolean> => {
  for (const person of people) if (await system.hasOpenObligation(person)) return true;
  return false;
};
