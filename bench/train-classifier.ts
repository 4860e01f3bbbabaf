import { writeFileSync } from 'node:fs';
import { writeFoldedLexicon } from './fold-lexicon.ts';

/**
 * `npm run train:classifier`: folds the lexicon, learns from the corpus and the made-up texts, and writes `stems.json`
 * and `model.json` of `lambdas/classify/`: always the same files from the same sources.
 */
const MODEL = new URL('../lambdas/classify/model.json', import.meta.url);
/** The thresholds look at several deals of the messages, so that no one deal decides them. */
const DEALS = [1, 2];

writeFoldedLexicon();
// Whatever counts signs must see the lexicon that was just written.
const { corpus } = await import('./corpus.ts');
const { learn, lessonsOf } = await import('./learning.ts');
const { thresholdsFor } = await import('./thresholds.ts');

const lessons = lessonsOf(corpus());
const learnings = DEALS.map((deal) => learn(lessons, deal));
const [first] = learnings;
if (!first) throw new Error('got no deal to learn from, wanted at least one');
const { learnt } = first;
const largest = learnt.first.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
const step = Number((largest / 127).toPrecision(6));
const bytes = Int8Array.from(learnt.first, (weight) => Math.round(weight / step));

writeFileSync(
  MODEL,
  `${JSON.stringify(
    {
      thresholds: thresholdsFor(learnings.flatMap(({ judged }) => judged)),
      step,
      second: Buffer.from(Float32Array.from(learnt.second).buffer).toString('base64'),
      weights: Buffer.from(bytes.buffer).toString('base64'),
    },
    undefined,
    2,
  )}\n`,
);
