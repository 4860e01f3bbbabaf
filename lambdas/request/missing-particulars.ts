import type { Controller, Particular } from './controller.ts';
import type { Kind } from './kinds.ts';
import type { Requester } from './requester.ts';

/**
 * Which of the particulars that the policy wants for these kinds are not known yet (BJQ-3). An IIN with a wrong check
 * digit is asked again with them, wanted or not: mistyped, it names nobody or another.
 */
export const missingParticulars = (
  { particulars }: Pick<Controller, 'particulars'>,
  kinds: readonly Kind[],
  requester: Requester,
): readonly Particular[] => {
  const wanted = particulars.filter(({ kind }) => kinds.includes(kind));
  if (wanted.length === 0) return [];
  const mistyped: readonly Particular[] = requester.iinIsRight === false ? ['iin'] : [];
  return [...new Set([...wanted.flatMap(({ needs }) => needs), ...mistyped])].filter(
    (particular) => {
      if (particular === 'iin') return !requester.iin || requester.iinIsRight === false;
      if (particular === 'contact') return !(requester.email ?? requester.postalAddress);
      return !requester[particular];
    },
  );
};
