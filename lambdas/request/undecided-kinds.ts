import type { Kind } from './kinds.ts';
import { GRANTED_BY_MACHINE } from './kinds.ts';
import type { Request } from './request.ts';

/**
 * The kinds of a request that wait for a person's decision: those the machine may not grant, and those
 * that met an obstacle in a data system. A kind that a person decided is not among them.
 */
export const undecidedKinds = (request: Request): readonly Kind[] =>
  request.kinds.filter((kind) => {
    if (request.decisions[kind]) return false;
    if (request.status === 'proof-missing' || !GRANTED_BY_MACHINE.includes(kind)) return true;
    return request.results.some(({ undecided }) => undecided[kind] !== undefined);
  });
