import { CLASSES } from '../lambdas/classify/classes.ts';
import type { Verdict } from '../lambdas/classify/verdict.ts';
import type { Unseen } from './cross-judging.ts';

/** A letter with what was made of it by weights and thresholds that had not seen it. */
export interface Row extends Unseen {
  readonly verdict: Verdict;
}

const primary = ({ kinds }: Row): string => kinds[0] ?? 'other';
const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** The four bounds over some rows. */
export const bounds = (rows: readonly Row[]) => {
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
    'further kinds': furtherKinds(settled),
  };
};

/** Of the kinds beside the primary one: how many are found, and how many are named that nobody asked for. */
const furtherKinds = (settled: readonly Row[]): string => {
  let [wanted, found, extra] = [0, 0, 0];
  for (const { kinds, verdict } of settled) {
    wanted += kinds.length - 1;
    found += kinds.slice(1).filter((kind) => verdict.likely.includes(kind)).length;
    extra += verdict.likely.filter((kind) => !kinds.includes(kind)).length;
  }
  return `${found} of ${wanted}, ${extra} extra`;
};

export const boundsBy = (rows: readonly Row[], of: (row: Row) => string) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(rows, of)).map(([name, group]) => [name, bounds(group ?? [])]),
  );

/** What was wanted, by what came. */
export const confusion = (rows: readonly Row[]) =>
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

/** Share in review against accuracy, when those are read first whose likeliest class is least sure. */
export const curve = (rows: readonly Row[]) =>
  [0, 0.05, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3].map((put) => {
    const top = ({ judged }: Row) => CLASSES[judged.chances.indexOf(Math.max(...judged.chances))];
    const sorted = rows.toSorted((one, another) => sureness(one) - sureness(another));
    const rest = sorted.slice(Math.round(put * rows.length));
    const count = (test: (row: Row) => boolean) => rest.filter(test).length;
    const requests = rows.filter((row) => primary(row) !== 'other').length;
    return {
      'in review': share(put, 1),
      'primary right of the rest': share(
        count((row) => top(row) === primary(row)),
        rest.length,
      ),
      'requests silently other': share(
        count((row) => primary(row) !== 'other' && top(row) === 'other'),
        requests,
      ),
      'other called a request': share(
        count((row) => primary(row) === 'other' && top(row) !== 'other'),
        rows.length - requests,
      ),
    };
  });

const sureness = ({ judged: { chances } }: Row): number => Math.max(...chances);

/** How well the stated confidence is kept: of ten messages at 0.9, nine should be right. */
export const calibration = (rows: readonly Row[]) =>
  [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98].map((from, index, all) => {
    const to = all[index + 1] ?? 1.01;
    const group = rows.filter(
      ({ verdict: { confidence } }) => confidence >= from && confidence < to,
    );
    const right = group.filter((row) => row.verdict.likely[0] === primary(row)).length;
    const said = group.reduce((sum, { verdict }) => sum + verdict.confidence, 0);
    return {
      from,
      messages: group.length,
      'said on average': share(said, group.length),
      right: share(right, group.length),
    };
  });
