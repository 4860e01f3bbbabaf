import type { Decision } from './decision.ts';
import type { Kind } from './kinds.ts';
import { withoutProof } from './proving.ts';
import type { Answered, Fulfilled, ProofMissing, Verified } from './request.ts';
import type { SystemResult } from './system-result.ts';
import { happened, machine } from './transitions.ts';

/** A data system has answered; its earlier result is replaced, what it did before stays counted. */
export const resultKept = (request: Verified, at: string, result: SystemResult): Verified => {
  const before = request.results.find(({ system }) => system === result.system);
  const merged = before
    ? { ...before, ...result, done: { ...before.done, ...result.done } }
    : result;
  const results = [...request.results.filter(({ system }) => system !== result.system), merged];
  const { system, found, done, undecided } = merged;
  const facts = {
    system,
    found,
    done: Object.keys(done).join(' '),
    undecided: Object.keys(undecided).join(' '),
    byHand: result.byHand ?? false,
  };
  const actor = result.byHand ? 'operator' : 'data-system';
  return happened(request, at, { what: 'system-answered', actor, facts }, { results });
};

/** A person decided on a kind. */
export const decided = <R extends Verified | ProofMissing>(
  request: R,
  at: string,
  kind: Kind,
  decision: Omit<Decision, 'at'>,
): R =>
  happened<Verified | ProofMissing>(
    request,
    at,
    {
      what: 'decided',
      actor: 'operator',
      facts: { kind, outcome: decision.outcome, ground: decision.ground ?? 'none' },
    },
    { decisions: { ...request.decisions, [kind]: { ...decision, at } } },
  ) as R;

/** All that is asked is done or refused. */
export const fulfilled = (request: Verified | ProofMissing, at: string): Fulfilled => {
  const base = withoutProof(request);
  return happened<Fulfilled>(
    { ...base, status: 'fulfilled', fulfilledAt: at },
    at,
    machine('fulfilled'),
  );
};

export const answered = (request: Fulfilled, at: string): Answered =>
  happened<Answered>({ ...request, status: 'answered', answeredAt: at }, at, machine('answered'));
