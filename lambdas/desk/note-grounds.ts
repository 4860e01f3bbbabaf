import { keptDue } from '../law/kept-due.ts';
import type { Controller } from '../request/controller.ts';
import { InvalidInputError } from '../request/errors.ts';
import type { Kind } from '../request/kinds.ts';
import type { Request } from '../request/request.ts';
import { isOpen } from '../request/request.ts';
import { happened } from '../request/transitions.ts';

/**
 * What the letter says was proven (that data are wrong, or unlawfully processed): from here some terms run
 * (BJQ-8, BJQ-12, LAW-2), so the due date is reckoned anew. The first proof counts.
 */
export const groundsNoted = (
  controller: Controller,
  request: Request,
  kind: Kind,
  at: string,
): Request => {
  if (!isOpen(request) || !request.kinds.some((asked) => asked === kind))
    throw new InvalidInputError([
      `kind: ${kind} is not open in a request that is ${request.status} and asks ${request.kinds}`,
    ]);
  if (request.groundsProven?.[kind]) return request;
  const groundsProven = { ...request.groundsProven, [kind]: at };
  const due = keptDue(controller, { ...request, groundsProven });
  return happened<Request>(
    request,
    at,
    {
      what: 'grounds-proven',
      actor: 'operator',
      facts: { kind, due: due.dueAt, dueBy: due.dueBy },
    },
    { groundsProven, ...due },
  );
};
