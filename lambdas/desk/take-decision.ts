import { keptDue } from '../law/kept-due.ts';
import { answerWaiting } from '../request/answer-waiting.ts';
import type { Controller } from '../request/controller.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import { InvalidInputError, WrongStatusError } from '../request/errors.ts';
import { decided, resultKept } from '../request/fulfilling.ts';
import type { Kind } from '../request/kinds.ts';
import { GRANTED_BY_MACHINE } from '../request/kinds.ts';
import { missingParticulars } from '../request/missing-particulars.ts';
import { understood } from '../request/opening.ts';
import type { Answers, Clock, PersonalStore, RequestStore, Workflow } from '../request/ports.ts';
import { verified } from '../request/proving.ts';
import { readRequester } from '../request/read-requester.ts';
import type { Ending, Request } from '../request/request.ts';
import type { Requester } from '../request/requester.ts';
import { closed, happened, inStatus } from '../request/transitions.ts';
import type { Waiting } from '../request/waiting.ts';
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
      return apply(needs, now, decision, requester);
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

const apply = (
  { clock, controllerOf }: TakeDecisionNeeds,
  now: Request,
  decision: Exclude<OperatorsDecision, { on: 'workflow' | 'grounds' }>,
  requester: Requester | undefined,
): Request => {
  const at = clock();
  switch (decision.on) {
    case 'what-is-asked': {
      const kinds = [...new Set(decision.kinds)];
      if (kinds.length === 0) return closedButNotWoken(now, at, 'no-request');
      const controller = controllerOf(now.controller);
      const missing = requester ? missingParticulars(controller, kinds, requester) : [];
      const due = keptDue(controller, { ...now, kinds });
      return understood(inStatus(now, 'received'), at, 'operator', { kinds, missing, ...due });
    }
    case 'refusal':
      return onRefusal(now, at, decision.decision);
    case 'decision': {
      const { kind, decision: outcome, ground } = decision;
      if (!now.kinds.includes(kind))
        throw new InvalidInputError([`kind: ${kind} is not asked, wanted one of ${now.kinds}`]);
      if (outcome === 'grant') refuseEmptyGrant(controllerOf(now.controller), kind);
      return decided(inStatus(now, 'verified'), at, kind, { outcome, ...(ground && { ground }) });
    }
    case 'system': {
      const { system } = decision;
      if (decision.decision === 'retry') return asked(now, at, { system, decision: 'retry' });
      const done = Object.fromEntries(now.kinds.map((kind) => [kind, 0]));
      const found = decision.decision === 'done-by-hand';
      const result = { system, at, found, done, undecided: {}, byHand: true };
      return resultKept(inStatus(now, 'verified'), at, result);
    }
    case 'handed-over':
      return decision.decision === 'close'
        ? closedButNotWoken(now, at, 'closed-by-hand')
        : asked(now, at, { decision: 'retry' });
  }
};

/** A grant tells the machine to do it; where it cannot, a person does it and says so. */
const refuseEmptyGrant = ({ id, systems }: Controller, kind: Kind): void => {
  if (!GRANTED_BY_MACHINE.includes(kind) || systems.length === 0)
    throw new InvalidInputError([
      `decision: no data system of ${id} can carry out ${kind}, wanted refuse or done-by-hand`,
    ]);
};

/** Its wait stays until the workflow is woken: without the token nobody could wake it any more. */
const closedButNotWoken = (now: Request, at: string, ending: Ending): Request => ({
  ...closed(now, at, ending, 'operator'),
  waiting: now.waiting,
});

const onRefusal = (
  now: Request,
  at: string,
  decision: 'refuse' | 'ask-again' | 'proven',
): Request => {
  // Saved before, but the workflow was not woken.
  if (decision === 'proven' && now.status === 'verified') return now;
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
