import type { Received } from './request.ts';
import { happened } from './transitions.ts';

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
