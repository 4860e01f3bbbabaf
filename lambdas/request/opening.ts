import type { Closed, Received, Unclear } from './request.ts';
import { happened } from './transitions.ts';

/**
 * An operator has read it and says what is asked. Deadlines follow the kinds and run from receipt. What a person has
 * read may be answered by letters, also where no automatic one might go.
 */
export const understood = (
  { status: _, why, ...request }: Unclear,
  at: string,
  what: Pick<Received, 'kinds' | 'language' | 'dueAt' | 'dueBy' | 'missing'> & { watchAt: string },
): Received => {
  const { kinds, language, dueAt, dueBy } = what;
  return happened<Received>({ ...request, ...what, status: 'received', mayAcknowledge: true }, at, {
    what: 'understood',
    actor: 'operator',
    facts: {
      why,
      kindsBefore: 'none',
      kinds: kinds.join(' '),
      language,
      due: dueAt,
      dueBy,
    },
  });
};

/** An operator has read it and says that it asks nothing. Its wait stays: by its token the workflow is woken. */
export const noRequest = ({ status: _, why, ...request }: Unclear, at: string): Closed =>
  happened<Closed>({ ...request, status: 'closed', ending: 'no-request', closedAt: at }, at, {
    what: 'closed',
    actor: 'operator',
    facts: { ending: 'no-request', why, kindsBefore: 'none', kinds: 'none' },
  });
