import { answerWaiting } from '../request/answer-waiting.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import { WrongStatusError } from '../request/errors.ts';
import type { Answers, Clock, PersonalStore, RequestStore, Workflow } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import type { Waiting } from '../request/waiting.ts';
import { applyDecision } from './apply-decision.ts';
import { lookAnew } from './correct-what-is-asked.ts';
import { decideWhatIsAsked } from './decide-what-is-asked.ts';
import { groundsNoted } from './note-grounds.ts';
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
    const { requests, workflow, clock } = needs;
    const decision = readDecision(input);
    const { requestId } = decision;
    if (decision.on === 'workflow') return startAgain({ requests, workflow, clock }, requestId);
    if (decision.on === 'grounds') {
      const after = await requests.change(requestId, (now) =>
        groundsNoted(needs.controllerOf(now.controller), now, decision.kind, clock()),
      );
      return { requestId, status: after.status };
    }
    if (decision.on === 'what-is-asked') {
      const after = await decideWhatIsAsked(needs, decision);
      await answerWaiting(needs, after, decision.on, { decision: 'understood' });
      await lookAnew(needs, after);
      return { requestId, status: after.status };
    }
    const on = decision.on === 'system' ? (`system:${decision.system}` as const) : decision.on;
    const after = await requests.change(requestId, (now) => {
      if (!now.waiting.some((waiting) => waiting.on === on)) throw notWaiting(now, on);
      return applyDecision(needs, now, decision);
    });
    // The token that stands now: a run that was started again meanwhile waits with another.
    const output = decision.decision === 'nothing-found' ? 'done-by-hand' : decision.decision;
    await answerWaiting(needs, after, on, { decision: output });
    return { requestId, status: after.status };
  };

const notWaiting = (now: Request, on: Waiting['on']): WrongStatusError => {
  const waits = now.waiting.map((waiting) => waiting.on).join(', ') || 'nothing';
  return new WrongStatusError(
    `request ${now.id} (${now.status}) waits for ${waits}, not for ${on}`,
  );
};
