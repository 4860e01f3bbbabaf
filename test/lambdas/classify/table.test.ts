import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stored } from '../../../bench/store-model.ts';
import { CLASSES } from '../../../lambdas/classify/classes.ts';
import { NUMBERS } from '../../../lambdas/classify/hash.ts';
import { tableOf } from '../../../lambdas/classify/table.ts';

const COLUMNS = CLASSES.length;
const weight = fc.double({ min: -8, max: 8, noNaN: true });
const row = fc.tuple(
  fc.nat(NUMBERS - 1),
  fc.array(weight, { minLength: COLUMNS, maxLength: COLUMNS }),
);

describe('the stored weights', () => {
  it('come back at their numbers, nearly as they were', () =>
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ([number]) => number }), (rows) => {
        const inOrder = rows.toSorted(([one], [another]) => one - another);
        const weights = inOrder.flatMap(([, own]) => own);
        const seen = inOrder.map(([number]) => ({ number }));
        const { find, weights: read } = tableOf(stored(seen, weights, COLUMNS), COLUMNS, COLUMNS);
        const greatest = Math.max(0, ...weights.map(Math.abs));
        for (const [number, own] of rows)
          for (const [column, was] of own.entries()) {
            const is = read[find(number) * COLUMNS + column] ?? Number.NaN;
            assert.ok(Math.abs(is - was) <= 0.03 * greatest + 1e-9, `${is} for ${was}`);
          }
      }),
      { numRuns: 50 },
    ));

  it('of what was never learnt nothing is found', () => {
    const { find } = tableOf(stored([{ number: 5 }], [1], 1), 1, 1);
    assert.ok(find(6) < 0);
  });
});
