import type { Extracted } from './extract.ts';

/** Why a letter is for a person to decide, whatever it asks: nobody but the person concerned may ask alone. */
export const needsAPerson = ({
  byRepresentative,
  severalPeople,
}: Partial<Pick<Extracted, 'byRepresentative' | 'severalPeople'>>):
  | 'representative'
  | 'several-people'
  | undefined => {
  if (severalPeople) return 'several-people';
  return byRepresentative ? 'representative' : undefined;
};
