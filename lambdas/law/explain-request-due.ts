import type { Request } from '../request/request.ts';
import { explain } from './explain.ts';
import { requestDue } from './kept-due.ts';
import type { Bound } from './question.ts';

/** By when a request is answered and why, in its own language: whole sentences for letters and pages. */
export const explainRequestDue = (
  controller: Bound,
  request: Pick<Request, 'kinds' | 'receivedAt' | 'groundsProven' | 'language'>,
): string => explain(requestDue(controller, request), request.language);
