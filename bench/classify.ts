import { readFileSync } from 'node:fs';
import { verdictOf } from '../lambdas/classify/verdict.ts';
import { measureCost } from './classify-cost.ts';
import { settle, type Unseen, warm } from './cross-judging.ts';
import { bounds, boundsBy, calibration, confusion, curve, type Row } from './figures.ts';
import { judgeUnseen } from './judge-unseen.ts';
import { heldBackLessons, labelledFile } from './lessons.ts';
import { rowsByModel } from './rows-by-model.ts';
import { dealt } from './seeded.ts';

/**
 * `npm run bench:classify`: figures of the classifier on letters that neither its weights nor its thresholds have
 * seen (nested cross-validation), and what it costs. `--deals N` says how many deals. @default 1
 * With files of labelled letters as arguments: the figures of the model as it is, on those.
 */
const PARTS = 8;

const rowsOf = (unseen: readonly Unseen[], seed: number): readonly Row[] =>
  dealt(unseen, PARTS, seed).flatMap((part) => {
    const held = new Set(part);
    const { warmth, ...limits } = settle(unseen.filter((each) => !held.has(each)));
    return part.map((each) => {
      const warmed = warm(each, warmth);
      return { ...warmed, verdict: verdictOf(warmed.judged, limits) };
    });
  });

const print = (title: string, rows: readonly Row[]): void => {
  console.log(`\n${title}; bounds: 1 %, 2 %, 95 %, 12 %`);
  console.table({ all: bounds(rows) });
  console.table(boundsBy(rows, ({ language = '-' }) => language));
  console.table(boundsBy(rows, ({ variant = '-' }) => variant));
  console.table(boundsBy(rows, ({ kinds }) => kinds[0] ?? 'other'));
  console.log('\nConfusion: wanted in rows, got in columns');
  console.table(confusion(rows));
  console.log('\nThe curve');
  console.table(curve(rows));
  console.log('\nConfidence');
  console.table(calibration(rows));
};

const files = process.argv.slice(2).filter((each) => each.endsWith('.jsonl'));
if (files.length > 0) {
  const texts = files.flatMap((file) => labelledFile(readFileSync(file, 'utf8')));
  print(`${texts.length} letters of ${files.length} files`, rowsByModel(texts));
} else {
  const asked = process.argv.indexOf('--deals');
  const deals = asked < 0 ? 1 : Number(process.argv[asked + 1]);
  const rows: Row[] = [];
  for (let deal = 0; deal < deals; deal++)
    rows.push(...rowsOf(await judgeUnseen(PARTS, deal + 2), deal + 20));
  const [ofCorpus, authored] = [
    rows.filter(({ from }) => from === 'corpus'),
    rows.filter(({ from }) => from !== 'corpus'),
  ];
  print(`The corpus, nested cross-validation, ${deals} deals of ${PARTS} parts`, ofCorpus);
  console.log('\nLetters of authors who had not read the corpus, made to be difficult');
  console.table(boundsBy(authored, ({ from }) => from));
  console.table(calibration(authored));
  print(
    'Letters held back from the training, by the model as it is',
    rowsByModel(heldBackLessons()),
  );
  console.log('\nCost');
  console.table(await measureCost());
}
