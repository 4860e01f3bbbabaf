import { InvalidInputError } from '../request/errors.ts';
import type { RequestId } from '../request/ids.ts';
import type { Clock, RequestStore, Workflow } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';

export interface StartAgainNeeds {
  readonly requests: RequestStore;
  readonly workflow: Workflow;
  readonly clock: Clock;
}

/** Starts the workflow of a request anew, once the run before has ended: two at once would wait beside each other. */
export const startAgain = async (
  { requests, workflow, clock }: StartAgainNeeds,
  requestId: RequestId,
): Promise<{ requestId: RequestId; status: Request['status'] }> => {
  const last = runsOf(await requests.get(requestId));
  if (await workflow.isRunning(requestId, last))
    throw new InvalidInputError([
      `workflow: run ${last} of ${requestId} is still running, answer what it waits for or stop it first`,
    ]);
  const after = await requests.change(requestId, (now) =>
    happened<Request>(now, clock(), { what: 'started-again', actor: 'operator' }),
  );
  await workflow.start(requestId, runsOf(after));
  return { requestId, status: after.status };
};

const runsOf = ({ history }: Request): number =>
  1 + history.events.filter(({ what }) => what === 'started-again').length;
