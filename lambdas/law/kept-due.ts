import type { Kind } from '../request/kinds.ts';
import { dueOfRequest } from './due-of-request.ts';
import type { Bound } from './question.ts';

/** What a request keeps of its due date; the rest is reckoned anew when it is explained. */
export const keptDue = (
  controller: Bound,
  kinds: readonly Kind[],
  received: string,
): { readonly dueAt: string; readonly dueBy: string } => {
  const { dueAt, decidedBy } = dueOfRequest({ controller, kinds, moments: { received } });
  return { dueAt, dueBy: decidedBy };
};
