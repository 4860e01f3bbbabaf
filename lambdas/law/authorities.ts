import type { Authority, Jurisdiction } from './jurisdiction.ts';

/** Everyone to whom a person may complain on a day (ISO date), the authorised body first. */
export const authoritiesOn = (
  { authorities }: Pick<Jurisdiction, 'authorities'>,
  day: string,
): readonly Authority[] =>
  authorities.filter(({ since, until }) => (since ?? day) <= day && day <= (until ?? day));

/**
 * The authorised body by the name it bears on a day (ISO date): letters name the present one, whatever the policy says (BJQ-16).
 * @throws RangeError when the jurisdiction names none for that day
 */
export const authorityOn = (
  jurisdiction: Pick<Jurisdiction, 'id' | 'authorities'>,
  day: string,
): Authority => {
  const body = authoritiesOn(jurisdiction, day).find(({ role }) => role === 'data-protection');
  if (!body)
    throw new RangeError(`no authority of ${jurisdiction.id} is known on ${day}, wanted one`);
  return body;
};
