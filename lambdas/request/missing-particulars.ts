import type { Controller, Particular } from './controller.ts';
import type { Kind } from './kinds.ts';
import type { Requester } from './requester.ts';

/** Which of the particulars that the policy wants for these kinds are not known yet (BJQ-3). */
export const missingParticulars = (
  { particulars }: Pick<Controller, 'particulars'>,
  kinds: readonly Kind[],
  requester: Requester,
): readonly Particular[] => {
  const wanted = particulars.filter(({ kind }) => kinds.includes(kind));
  return [...new Set(wanted.flatMap(({ needs }) => needs))].filter((particular) => {
    if (particular === 'contact') return !(requester.email ?? requester.postalAddress);
    return !requester[particular];
  });
};
