import { jurisdictionOf } from './jurisdictions.ts';
import type { Bound } from './question.ts';

/** Whether a rule (by its id) is only our own aim, which no law and no policy wants (LAW-3). */
export const isOwnAim = (controller: Bound, id: string): boolean =>
  [...controller.terms, ...jurisdictionOf(controller).terms].some(
    (term) => term.id === id && term.standing === 'target',
  );
