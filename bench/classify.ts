import { greatestOf } from '../lambdas/classify/evidence.ts';
import { CLASSES } from '../lambdas/classify/linear-model.ts';
import { type Thresholds, type Verdict, verdictOf } from '../lambdas/classify/verdict.ts';
import { measureCost } from './classify-cost.ts';
import { corpus } from './corpus.ts';
import { dealt, type Judged, judge, learn, lessonsOf } from './learning.ts';
import { thresholdsFor } from './thresholds.ts';

/**
 * `npm run bench:classify`: figures of the classifier on messages that neither its weights nor its thresholds have
 * seen (nested cross-validation, several deals), and what it costs.
 * `--deals N` says how many deals. @default 2
 */
interface Row extends Judged {
  readonly verdict: Verdict;
}

const PARTS = 8;
const lessons = lessonsOf(corpus());

const rowsOf = (deal: number): readonly Row[] =>
  dealt(lessons, PARTS, deal).flatMap((part) => {
    const held = new Set(part);
    const { learnt, judged } = learn(
      lessons.filter((lesson) => !held.has(lesson)),
      deal + 10,
    );
    const limits: Thresholds = thresholdsFor(judged);
    return part.map((lesson) => {
      const row = judge(learnt, lesson);
      return { ...row, verdict: verdictOf(row.chances, greatestOf(row.evidence), limits) };
    });
  });

const primary = ({ lesson }: Judged): string => lesson.message.kinds[0] ?? 'other';
const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** Of the kinds beside the primary one: how many are found, and how many are named that nobody asked for. */
const furtherKinds = (settled: readonly Row[]): string => {
  const counts = settled.map(({ lesson: { message }, verdict: { likely } }) => {
    const wanted = message.kinds.slice(1);
    const asked = likely.filter((kind) => kind !== 'other' && kind !== message.kinds[0]);
    return {
      wanted: wanted.length,
      found: wanted.filter((kind) => likely.includes(kind)).length,
      extra: asked.filter((kind) => !message.kinds.includes(kind)).length,
    };
  });
  const sum = (of: 'wanted' | 'found' | 'extra') =>
    counts.reduce((total, each) => total + each[of], 0);
  return `${sum('found')} of ${sum('wanted')}, ${sum('extra')} extra`;
};

/** The four bounds over some rows. */
const bounds = (rows: readonly Row[]) => {
  const requests = rows.filter((row) => primary(row) !== 'other');
  const others = rows.filter((row) => primary(row) === 'other');
  const settled = rows.filter(({ verdict }) => !verdict.review);
  const right = settled.filter((row) => row.verdict.likely[0] === primary(row));
  const silent = requests.filter(({ verdict }) => verdict.other).length;
  const uncalled = others.filter(({ verdict }) => !verdict.other && !verdict.review).length;
  return {
    messages: rows.length,
    'requests silently other': `${silent} (${share(silent, requests.length)})`,
    'other called a request': `${uncalled} (${share(uncalled, others.length)})`,
    'primary right of settled': share(right.length, settled.length),
    'in review': share(rows.length - settled.length, rows.length),
    'further kinds found': furtherKinds(settled),
  };
};

const tableBy = (rows: readonly Row[], of: (row: Row) => string) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(rows, of)).map(([name, group]) => [name, bounds(group ?? [])]),
  );

const confusion = (rows: readonly Row[]) =>
  Object.fromEntries(
    CLASSES.map((wanted) => {
      const group = rows.filter((row) => primary(row) === wanted);
      const count = (test: (row: Row) => boolean) => group.filter(test).length || '';
      const settled = CLASSES.map((got) => [
        got,
        count(({ verdict }) => !verdict.review && verdict.likely[0] === got),
      ]);
      return [
        wanted,
        { ...Object.fromEntries(settled), review: count(({ verdict }) => verdict.review) },
      ];
    }),
  );

/** Share in review against accuracy: the least sure first. */
const curve = (rows: readonly Row[]) =>
  [0, 0.05, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3].map((put) => {
    const sorted = rows.toSorted(
      (one, another) => Math.max(...one.chances) - Math.max(...another.chances),
    );
    const rest = sorted.slice(Math.round(put * rows.length));
    const top = ({ chances }: Row) => CLASSES[chances.indexOf(Math.max(...chances))];
    const requests = rest.filter((row) => primary(row) !== 'other');
    const others = rest.filter((row) => primary(row) === 'other');
    return {
      'in review': share(put, 1),
      'primary right of the rest': share(
        rest.filter((row) => top(row) === primary(row)).length,
        rest.length,
      ),
      'requests silently other': share(
        requests.filter((row) => top(row) === 'other').length,
        rows.filter((row) => primary(row) !== 'other').length,
      ),
      'other called a request': share(
        others.filter((row) => top(row) !== 'other').length,
        rows.filter((row) => primary(row) === 'other').length,
      ),
    };
  });

/** How well the stated confidence is kept: of ten messages at 0.9, nine should be right. */
const calibration = (rows: readonly Row[]) =>
  [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((from, index, all) => {
    const to = all[index + 1] ?? 1.01;
    const group = rows.filter(
      ({ chances }) => Math.max(...chances) >= from && Math.max(...chances) < to,
    );
    const right = group.filter(
      ({ chances, ...row }) =>
        CLASSES[chances.indexOf(Math.max(...chances))] === primary({ chances, ...row }),
    );
    const stated = group.reduce((sum, { chances }) => sum + Math.max(...chances), 0);
    return {
      from,
      messages: group.length,
      stated: share(stated, group.length),
      right: share(right.length, group.length),
    };
  });

const asked = process.argv.indexOf('--deals');
const deals = asked < 0 ? 2 : Number(process.argv[asked + 1]);
const rows = Array.from({ length: deals }, (_, index) => rowsOf(index + 1)).flat();

console.log(
  `\nNested cross-validation: ${PARTS} parts, ${deals} deals; bounds: 1 %, 2 %, 95 %, 12 %`,
);
console.table({ all: bounds(rows) });
console.table(tableBy(rows, ({ lesson }) => lesson.message.lang));
console.table(tableBy(rows, ({ lesson }) => lesson.message.variant));
console.table(tableBy(rows, primary));
console.log('\nConfusion: wanted in rows, got in columns');
console.table(confusion(rows));
console.log('\nThe curve');
console.table(curve(rows));
console.log('\nConfidence');
console.table(calibration(rows));
console.log('\nCost');
console.table(await measureCost());
