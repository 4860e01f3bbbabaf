import type { Controller } from '../request/controller.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import { InvalidInputError } from '../request/errors.ts';
import { decided, resultKept } from '../request/fulfilling.ts';
import type { Kind } from '../request/kinds.ts';
import { GRANTED_BY_MACHINE } from '../request/kinds.ts';
import type { Clock } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { closed, happened, inStatus } from '../request/transitions.ts';
import { onRefusal } from './on-refusal.ts';
import type { OperatorsDecision } from './read-decision.ts';

interface ApplyDecisionNeeds {
  readonly clock: Clock;
  readonly controllerOf: ControllerOf;
}

/** The request as a decision of an operator leaves it. @throws InvalidInputError, WrongStatusError */
export const applyDecision = (
  { clock, controllerOf }: ApplyDecisionNeeds,
  now: Request,
  decision: Exclude<OperatorsDecision, { on: 'workflow' | 'grounds' | 'what-is-asked' }>,
): Request => {
  const at = clock();
  switch (decision.on) {
    case 'refusal':
      return onRefusal(now, at, decision.decision);
    case 'decision': {
      const { kind, decision: outcome, ground } = decision;
      const request = inStatus(now, 'verified');
      if (!request.kinds.includes(kind))
        throw new InvalidInputError([`kind: ${kind} is not asked, wanted one of ${now.kinds}`]);
      if (outcome === 'grant') refuseEmptyGrant(controllerOf(now.controller), kind);
      return decided(request, at, kind, { outcome, ...(ground && { ground }) });
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
        ? closedButNotWoken(now, at)
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
const closedButNotWoken = (now: Request, at: string): Request => ({
  ...closed(now, at, 'closed-by-hand', 'operator'),
  waiting: now.waiting,
});

const asked = (now: Request, at: string, facts: Readonly<Record<string, string>>): Request =>
  happened<Request>(now, at, { what: 'decided', actor: 'operator', facts });
