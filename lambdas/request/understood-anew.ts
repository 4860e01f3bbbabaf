import { needsProof } from './kinds.ts';
import { withoutProof } from './proving.ts';
import type { AwaitingProof, ProofMissing, Received, Request, Verified } from './request.ts';
import { happened } from './transitions.ts';

/** What these requests ask was understood, and nothing of it is done: that can still be corrected. */
export type Correctable = Received | AwaitingProof | ProofMissing | Verified;

export const isCorrectable = (request: Request): request is Correctable =>
  request.results.length === 0 &&
  ['received', 'awaiting-proof', 'proof-missing', 'verified'].includes(request.status);

export type UnderstoodAnew = Pick<
  Received,
  'kinds' | 'language' | 'dueAt' | 'dueBy' | 'missing'
> & { readonly watchAt: string };

/**
 * An operator corrects what is asked. Deadlines follow the new kinds and run from receipt. Identity that is proven stays
 * proven; a code that was sent stays good where nothing is asked that its letter did not name, else proof is asked anew.
 */
export const understoodAnew = (
  request: Correctable,
  at: string,
  { missing, ...what }: UnderstoodAnew,
): Correctable => {
  const { kinds, language, dueAt, dueBy } = what;
  const goesOn = staysAsItIs(request, kinds);
  const { proof, 'proof-reminder': reminder, particulars, ...letters } = request.letters;
  const asksMore = missing.some((particular) => !request.missing.includes(particular));
  const patch = {
    ...{ ...what, missing, decisions: decisionsOn(request, kinds) },
    letters: {
      ...letters,
      ...(particulars && !asksMore && { particulars }),
      ...(goesOn && proof && { proof }),
      ...(goesOn && reminder && { 'proof-reminder': reminder }),
    },
  };
  const facts = {
    ...{ kindsBefore: request.kinds.join(' '), kinds: kinds.join(' ') },
    ...{ language, due: dueAt, dueBy },
  };
  const event = { what: 'understood-anew', actor: 'operator', facts } as const;
  return goesOn
    ? happened<Correctable>(request, at, event, patch)
    : happened<Received>({ ...withoutProof(request), status: 'received' }, at, event, patch);
};

/** Whether the status says no less of the new kinds than of the old ones. */
const staysAsItIs = (request: Correctable, kinds: Received['kinds']): boolean => {
  const toProve = kinds.filter(needsProof);
  switch (request.status) {
    case 'received':
      return true;
    case 'awaiting-proof':
    case 'proof-missing':
      return toProve.length > 0 && toProve.every((kind) => request.kinds.includes(kind));
    case 'verified':
      return toProve.length === 0 || request.proven !== undefined;
  }
};

/** What was decided on kinds that are still asked. Who is asked to prove it anew is not refused for not having proven it. */
const decisionsOn = ({ decisions }: Correctable, kinds: Received['kinds']) =>
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const decision = decisions[kind];
      return decision && decision.ground !== 'identity-not-proven' ? [[kind, decision]] : [];
    }),
  );
