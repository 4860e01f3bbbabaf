import { writeFileSync } from 'node:fs';
import { writeFoldedLexicon } from './fold-lexicon.ts';

/**
 * `npm run train:classifier`: folds the lexicon, learns from the corpus and the made-up texts, and writes `stems.json`
 * and `model.json` of `lambdas/classify/`: always the same files from the same sources.
 */
const MODEL = new URL('../lambdas/classify/model.json', import.meta.url);
const PARTS = 8;
const DEAL = 1;

writeFoldedLexicon();
// Whatever counts signs must see the lexicon that was just written.
const { settle } = await import('./cross-judging.ts');
const { judgeUnseen } = await import('./judge-unseen.ts');
const { learn } = await import('./learning.ts');
const { digestOf, judgedLessons, supportingLessons, withVariations } = await import('./lessons.ts');
const { storedTables } = await import('./store-model.ts');

const judged = judgedLessons();
const supporting = supportingLessons();
const settled = settle(await judgeUnseen(PARTS, DEAL));
const all = [...judged, ...supporting];
const model = { madeFrom: digestOf(all), ...settled, ...storedTables(learn(withVariations(all))) };
writeFileSync(MODEL, `${JSON.stringify(model, undefined, 2)}\n`);
console.log(settled);
