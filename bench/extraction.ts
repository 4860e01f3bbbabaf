import { extract } from '../lambdas/intake/extract.ts';
import { extractionScores, FIELDS, type Score } from './extraction-scores.ts';
import { CORPUS, type LabelledLetter, labelledLetters, UNUSUAL } from './labelled-letters.ts';

/** `npm run bench:extraction`: how well and how fast who writes is read from a letter. */
const share = (part: number) => part.toFixed(3);
const row = (name: string, { right, wrong, missed, precision, recall, f1 }: Score) =>
  [name.padEnd(24), ...[precision, recall, f1].map(share), `${right}/${wrong}/${missed}`].join(
    '  ',
  );

const table = (title: string, letters: readonly LabelledLetter[]) => {
  const scores = extractionScores(letters);
  const rows = FIELDS.filter((field) => scores[field].right + scores[field].missed > 0);
  console.log(`${title}: ${letters.length} letters`);
  for (const field of rows) console.log(`  ${row(field, scores[field])}`);
};

const corpus = labelledLetters(CORPUS);
console.log('Rules, not trained: no folds. Precision, recall, F1, right/wrong/missed.\n');
table('The corpus', corpus);
table('Unusual letters', labelledLetters(UNUSUAL));
for (const by of ['lang', 'variant'] as const)
  for (const value of new Set(corpus.map((letter) => letter[by])))
    table(
      `The corpus, ${by} ${value}`,
      corpus.filter((letter) => letter[by] === value),
    );

/** Passes over the letters: the first ones warm up. */
const [WARM, MEASURED] = [20, 20];
const pass = () => corpus.forEach(({ body }) => void extract({ newText: body }));
for (let n = 0; n < WARM; n++) pass();
const started = process.cpuUsage();
for (let n = 0; n < MEASURED; n++) pass();
const spent = process.cpuUsage(started).user / MEASURED;
const characters = corpus.reduce((sum, { body }) => sum + body.length, 0);
console.log(
  `\n${(spent / corpus.length).toFixed(1)} microseconds a letter, ${((spent / characters) * 1000).toFixed(1)} per 1,000 characters`,
);
