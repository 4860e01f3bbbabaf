import { keptDue } from '../law/kept-due.ts';
import { answerWaiting } from '../request/answer-waiting.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import { WrongStatusError } from '../request/errors.ts';
import type { Answers, Clock, RequestStore, Workflow } from '../request/ports.ts';
import type { Request, Waiting } from '../request/request.ts';
import {
  closed,
  decided,
  happened,
  inStatus,
  resultKept,
  understood,
  verified,
} from '../request/transitions.ts';
import type { OperatorsDecision } from './read-decision.ts';
import { readDecision } from './read-decision.ts';

export interface TakeDecisionNeeds {
  readonly requests: RequestStore;
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
    if (decision.on === 'workflow') {
      const after = await requests.change(requestId, (now) =>
        happened<Request>(now, clock(), { what: 'started-again', actor: 'operator' }),
      );
      const runs = after.history.events.filter(({ what }) => what === 'started-again').length;
      await workflow.start(requestId, runs + 1);
      return { requestId, status: after.status };
    }
    const on = decision.on === 'system' ? (`system:${decision.system}` as const) : decision.on;
    const before = await requests.get(requestId);
    const after = await requests.change(requestId, (now) => {
      if (!now.waiting.some((waiting) => waiting.on === on)) throw notWaiting(now, on);
      return apply(needs, now, decision);
    });
    await answerWaiting(needs, before, on, {
      decision: 'decision' in decision ? decision.decision : 'understood',
    });
    return { requestId, status: after.status };
  };

const apply = (
  { clock, controllerOf }: TakeDecisionNeeds,
  now: Request,
  decision: Exclude<OperatorsDecision, { on: 'workflow' }>,
): Request => {
  const at = clock();
  switch (decision.on) {
    case 'what-is-asked': {
      if (decision.kinds.length === 0) return closed(now, at, 'no-request', 'operator');
      const due = keptDue(controllerOf(now.controller), decision.kinds, now.receivedAt);
      return understood(inStatus(now, 'received'), at, 'operator', {
        kinds: decision.kinds,
        ...due,
      });
    }
    case 'refusal':
      return onRefusal(now, at, decision.decision);
    case 'decision': {
      const { kind, decision: outcome, ground } = decision;
      return decided(inStatus(now, 'verified'), at, kind, { outcome, ...(ground && { ground }) });
    }
    case 'system': {
      const { system } = decision;
      if (decision.decision === 'retry') return asked(now, at, { system, decision: 'retry' });
      const done = Object.fromEntries(now.kinds.map((kind) => [kind, 0]));
      const result = { system, at, found: true, done, undecided: {}, byHand: true };
      return resultKept(inStatus(now, 'verified'), at, result);
    }
    case 'handed-over':
      return decision.decision === 'close'
        ? closed(now, at, 'closed-by-hand', 'operator')
        : asked(now, at, { decision: 'retry' });
  }
};

const onRefusal = (
  now: Request,
  at: string,
  decision: 'refuse' | 'ask-again' | 'proven',
): Request => {
  const request = inStatus(now, 'proof-missing');
  if (decision === 'proven')
    return verified(request, at, { at, by: 'operator', contact: request.proof.mailbox });
  if (decision === 'refuse')
    return request.kinds.reduce(
      (each, kind) => decided(each, at, kind, { outcome: 'refuse', ground: 'identity-not-proven' }),
      request,
    );
  // Both letters go out again, with a new code and all tries.
  const { proof: _, 'proof-reminder': __, ...letters } = request.letters;
  return happened<Request>(
    request,
    at,
    { what: 'proof-to-be-asked-again', actor: 'operator' },
    { letters },
  );
};

const asked = (now: Request, at: string, facts: Readonly<Record<string, string>>): Request =>
  happened<Request>(now, at, { what: 'decided', actor: 'operator', facts });

const notWaiting = (now: Request, on: Waiting['on']): WrongStatusError => {
  const waits = now.waiting.map((waiting) => waiting.on).join(', ') || 'nothing';
  return new WrongStatusError(
    `request ${now.id} (${now.status}) waits for ${waits}, not for ${on}`,
  );
};
