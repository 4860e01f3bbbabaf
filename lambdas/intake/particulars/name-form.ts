import type { WordClass } from './word-class.ts';

const WORTH: Readonly<Record<WordClass, number>> = {
  patronymic: 3,
  given: 2,
  surname: 1.5,
  initial: 0.5,
  unknown: -0.5,
  none: -10,
};

/** How much a row of words looks like a person's name, from its words alone: 3 and above is likely one. */
export const formOf = (classes: readonly WordClass[]): number => {
  const seen = new Set<WordClass>();
  let worth = 0;
  for (const is of classes) {
    // Of two given names one is a surname.
    worth += seen.has(is) && WORTH[is] > 0 ? 1 : WORTH[is];
    seen.add(is);
  }
  // Beside a name the unknown word is a rare surname, but for the first of a row: that may begin a sentence.
  if (classes.slice(1).includes('unknown') && (seen.has('given') || seen.has('patronymic')))
    worth += 1;
  // Initials make a surname of whatever stands beside them.
  if (seen.has('initial') && seen.has('unknown')) worth += 2;
  return worth;
};
