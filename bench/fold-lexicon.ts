import { writeFileSync } from 'node:fs';
import { fold } from '../lambdas/classify/fold.ts';
import { acts } from '../lambdas/classify/lexicon/acts.ts';
import { ordinary } from '../lambdas/classify/lexicon/ordinary.ts';
import { things } from '../lambdas/classify/lexicon/things.ts';

const STEMS = new URL('../lambdas/classify/stems.json', import.meta.url);

const foldedStem = (stem: string): string =>
  stem.endsWith('$') ? `${fold(stem.slice(0, -1))}$` : fold(stem);

const foldedEntry = (entry: string): string => {
  const [words = '', ...phrases] = entry.split('|');
  const folded = [...words.split(' '), ...phrases].map((each) =>
    each.split(/[ -]+/).filter(Boolean).map(foldedStem).join(' '),
  );
  return [...new Set(folded.filter(Boolean))].join('|');
};

/** The lexicon as the classifier loads it: folded, stems and phrases of each concept separated by bars. */
export const foldedLexicon = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...ordinary, ...things, ...acts }).map(([concept, entry]) => [
      concept,
      foldedEntry(entry),
    ]),
  );

/** Folding at every cold start would take longer than all else. */
export const writeFoldedLexicon = (): void =>
  writeFileSync(STEMS, `${JSON.stringify(foldedLexicon(), undefined, 2)}\n`);
