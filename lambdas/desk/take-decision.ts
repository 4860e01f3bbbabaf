import { answerWaiting } from '../request/answer-waiting.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import { WrongStatusError } from '../request/errors.ts';
import type { Answers, Clock, PersonalStore, RequestStore, Workflow } from '../request/ports.ts';
import { readRequester } from '../request/read-requester.ts';
import type { Request } from '../request/request.ts';
import type { Waiting } from '../request/waiting.ts';
import { applyDecision } from './apply-decision.ts';
import { groundsNoted } from './note-grounds.ts';
import type { OperatorsDecision } from './read-decision.ts';
import { readDecision } from './read-decision.ts';
import { startAgain } from './start-again.ts';

export interface TakeDecisionNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly answers: Answers;
  readonly workflow: Workflow;
  readonly clock: Clock;
  readonly controllerOf: ControllerOf;
}

/**
 * Takes an operator's answer to what the workflow waits for, records it and wakes the workflow.
 * @throws InvalidInputError, WrongStatusError when the request does not wait for it
 */
export const takeDecision =
  (needs: TakeDecisionNeeds) =>
  async (input: unknown): Promise<{ requestId: string; status: Request['status'] }> => {
    const { requests, people, workflow, clock } = needs;
    const decision = readDecision(input);
    const { requestId } = decision;
    if (decision.on === 'workflow') return startAgain({ requests, workflow, clock }, requestId);
    if (decision.on === 'grounds') {
      const after = await requests.change(requestId, (now) =>
        groundsNoted(needs.controllerOf(now.controller), now, decision.kind, clock()),
      );
      return { requestId, status: after.status };
    }
    const on = decision.on === 'system' ? (`system:${decision.system}` as const) : decision.on;
    const before = await requests.get(requestId);
    // Only who reads the letter anew needs what it says: every other decision works without the personal store.
    const requester =
      decision.on === 'what-is-asked'
        ? readRequester(await people.get(before.personal.requester))
        : undefined;
    const after = await requests.change(requestId, (now) => {
      if (!now.waiting.some((waiting) => waiting.on === on)) throw notWaiting(now, on);
      return applyDecision(needs, now, decision, requester);
    });
    // The token that stands now: a run that was started again meanwhile waits with another.
    await answerWaiting(needs, after, on, { decision: outputOf(decision) });
    return { requestId, status: after.status };
  };

/** What the workflow branches on: only whether a system is to be tried again. */
const outputOf = (decision: OperatorsDecision): string => {
  if (decision.on === 'what-is-asked') return 'understood';
  return decision.decision === 'nothing-found' ? 'done-by-hand' : decision.decision;
};

const notWaiting = (now: Request, on: Waiting['on']): WrongStatusError => {
  const waits = now.waiting.map((waiting) => waiting.on).join(', ') || 'nothing';
  return new WrongStatusError(
    `request ${now.id} (${now.status}) waits for ${waits}, not for ${on}`,
  );
};
