import { takeDecision } from '../../../lambdas/desk/take-decision.ts';
import { type Desk, START } from '../../support/desk.ts';
import { registerUnclear } from '../../support/requests.ts';

const WAIT = { on: 'what-is-asked', taskToken: 'the token', since: START } as const;

/** An unclear request that the workflow asks about. */
export const askedAt = async (desk: Desk, patch: Parameters<typeof registerUnclear>[1] = {}) => {
  const { id } = await registerUnclear(desk, { waiting: [WAIT], ...patch });
  const decide = (decision: object, ports = desk) =>
    takeDecision(ports)({ requestId: id, on: 'what-is-asked', ...decision });
  const tokens = () => desk.answers.given.map(({ taskToken }) => taskToken);
  return { desk, id, decide, tokens, now: () => desk.requests.get(id) };
};
