import type { Facts } from './history.ts';
import type { AskedProof, Proven } from './proof.ts';
import type { AwaitingProof, ProofMissing, Received, Verified } from './request.ts';
import { happened, machine } from './transitions.ts';

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
export const withoutProof = (request: Received | AwaitingProof | ProofMissing | Verified) => {
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
