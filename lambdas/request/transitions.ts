import type { Decision } from './decision.ts';
import { WrongStatusError } from './errors.ts';
import type { Facts, HappenedNow } from './history.ts';
import { withEvent } from './history.ts';
import type { Kind } from './kinds.ts';
import type { AskedProof, Proven } from './proof.ts';
import type {
  Answered,
  AwaitingProof,
  Closed,
  Ending,
  Fulfilled,
  ProofMissing,
  Received,
  Request,
  Status,
  Verified,
} from './request.ts';
import type { SystemResult } from './system-result.ts';
import type { Waiting } from './waiting.ts';

/** Every change of a request goes through here: something happened, so the history tells it. */
export const happened = <R extends Request>(
  request: R,
  at: string,
  event: HappenedNow,
  patch: Partial<R> = {},
): R => ({ ...request, ...patch, history: withEvent(request.history, at, event) });

const machine = (what: string, facts?: HappenedNow['facts']): HappenedNow => ({
  what,
  actor: 'machine',
  ...(facts && { facts }),
});

const wrong = (request: Request, wanted: string): never => {
  throw new WrongStatusError(`request ${request.id} is ${request.status}, wanted ${wanted}`);
};

/** It is known what is asked, by our own reading or by an operator's. Deadlines follow the kinds. */
export const understood = (
  request: Received,
  at: string,
  actor: 'machine' | 'operator',
  what: Pick<Received, 'kinds' | 'dueAt' | 'dueBy' | 'missing'> & { watchAt: string },
): Received =>
  happened(
    request,
    at,
    {
      what: 'understood',
      actor,
      facts: { kinds: what.kinds.join(' '), due: what.dueAt, dueBy: what.dueBy },
    },
    what,
  );

/** A new code and link go to the mailbox on file. Tries used before are not given back. */
export const proofAsked = (
  request: Received | AwaitingProof | ProofMissing,
  at: string,
  proof: AskedProof,
): AwaitingProof => {
  const { status: _, ...base } = request;
  const asked: AwaitingProof = { ...base, status: 'awaiting-proof', proof };
  const participants = [...new Set([...request.participants, proof.contact])];
  return happened(asked, at, machine('proof-asked', { until: proof.expiresAt }), { participants });
};

/** A wrong code, in a message or none. The last try ends in a person's hands. */
export const codeRefused = (
  request: AwaitingProof,
  at: string,
  message: string,
): AwaitingProof | ProofMissing => {
  const triesLeft = request.proof.triesLeft - 1;
  const proof = { ...request.proof, triesLeft };
  const facts = { why: 'wrong-code', triesLeft, message };
  const refused = happened(
    request,
    at,
    { what: 'proof-refused', actor: 'requester', facts },
    { proof },
  );
  return triesLeft > 0 ? refused : proofRanOut(refused, at, 'too-many-tries');
};

/** No proof came in time, or too many wrong ones did. */
export const proofRanOut = (
  request: AwaitingProof,
  at: string,
  why: ProofMissing['why'],
): ProofMissing =>
  happened<ProofMissing>(
    { ...request, status: 'proof-missing', why },
    at,
    machine('proof-missing', { why }),
  );

/** Nobody has to prove anything any more: the digests of code and link go. */
const withoutProof = (request: Received | AwaitingProof | ProofMissing | Verified) => {
  const { status: _, proof: __, why: ___, ...base } = { proof: null, why: null, ...request };
  return base;
};

/** Identity is proven. Without `proven`: nothing is asked that needs it. */
export const verified = (
  request: Received | AwaitingProof | ProofMissing,
  at: string,
  proven?: Proven,
  facts: Facts = {},
): Verified => {
  const base = withoutProof(request);
  const actor =
    proven === undefined ? 'machine' : proven.by === 'operator' ? 'operator' : 'requester';
  const next: Verified = { ...base, status: 'verified', ...(proven && { proven }) };
  return happened(next, at, {
    what: 'verified',
    actor,
    facts: { by: proven?.by ?? 'not-needed', ...facts },
  });
};

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

/** The end. @throws WrongStatusError when it is closed already with another ending */
export const closed = (
  request: Request,
  at: string,
  ending: Ending,
  actor: 'machine' | 'operator',
): Closed => {
  if (request.status === 'closed')
    return request.ending === ending ? request : wrong(request, `not closed as ${request.ending}`);
  return happened<Closed>({ ...request, status: 'closed', ending, closedAt: at, waiting: [] }, at, {
    what: 'closed',
    actor,
    facts: { ending },
  });
};

/** The workflow waits for somebody; a newer token of the same wait takes the older one's place. */
export const waitsFor = (
  request: Request,
  at: string,
  on: Waiting['on'],
  taskToken: string,
): Request => {
  const rest = request.waiting.filter((waiting) => waiting.on !== on);
  const again = rest.length < request.waiting.length;
  const waiting = [...rest, { on, taskToken, since: at }];
  const event = machine(again ? 'still-waiting' : 'waiting', { on });
  return happened<Request>(request, at, event, { waiting });
};

/** This very wait was answered; a newer one of the same name stays. */
export const waitsNoMore = (request: Request, answeredWait: Waiting): Request => {
  const waiting = request.waiting.filter(({ taskToken }) => taskToken !== answeredWait.taskToken);
  return waiting.length === request.waiting.length ? request : { ...request, waiting };
};

/** @throws WrongStatusError unless the request is in one of the statuses. */
export const inStatus = <S extends Status>(
  request: Request,
  ...wanted: readonly S[]
): Extract<Request, { status: S }> =>
  wanted.some((status) => status === request.status)
    ? (request as Extract<Request, { status: S }>)
    : wrong(request, wanted.join(' or '));
