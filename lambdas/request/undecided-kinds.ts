import type { Kind } from './kinds.ts';
import { GRANTED_BY_MACHINE } from './kinds.ts';
import type { Request } from './request.ts';

/**
 * The kinds of a request that wait for a person's decision: those the machine may not grant, those that met an
 * obstacle in a data system, and those that no data system has carried out because none is connected. A kind
 * that a person decided is not among them, unless they granted what only a data system could carry out.
 */
export const undecidedKinds = (request: Request): readonly Kind[] =>
  request.kinds.filter((kind) => {
    const decision = request.decisions[kind];
    const machineGrants = GRANTED_BY_MACHINE.includes(kind);
    const nobodyDidIt = request.status === 'verified' && request.results.length === 0;
    if (machineGrants && nobodyDidIt) return decision === undefined || decision.outcome === 'grant';
    if (decision) return false;
    if (request.status === 'proof-missing' || !machineGrants) return true;
    return request.results.some(({ undecided }) => undecided[kind] !== undefined);
  });
