import type { Request } from '../request/request.ts';
import { dueOfRequest } from './due-of-request.ts';
import { explain } from './explain.ts';
import type { Bound } from './question.ts';

/** By when a request is answered and why, in its own language: whole sentences for letters and pages. */
export const explainRequestDue = (
  controller: Bound,
  { kinds, receivedAt, language }: Pick<Request, 'kinds' | 'receivedAt' | 'language'>,
): string =>
  explain(dueOfRequest({ controller, kinds, moments: { received: receivedAt } }), language);
