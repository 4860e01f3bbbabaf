import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flowed } from '../../../../lambdas/intake/mail/flowed.ts';

const ALL = Number.POSITIVE_INFINITY;

describe('a flowed text', () => {
  for (const [text, joined, withDelSp] of [
    ['a \nb\nc', 'a b\nc', 'ab\nc'],
    ['>a \n>b\nc', '> a b\nc', '> ab\nc'],
    ['>a \n>>b', '> a \n>> b', '> a\n>> b'],
    ['a \n-- \nb', 'a \n-- \nb', 'a\n-- \nb'],
    [' >a \n', '>a ', '>a'],
    ['', '', ''],
    ['\n', '\n', '\n'],
  ] as const)
    it(`joins its lines: ${JSON.stringify(text)}`, () => {
      assert.equal(flowed(text, { delSp: false, enough: ALL }), joined);
      assert.equal(flowed(text, { delSp: true, enough: ALL }), withDelSp);
    });

  it('of which enough is wanted begins as the whole does, and is longer than that only if the whole is', () => {
    const text = '>a \n>b \nc \n\n-- \nd \n'.repeat(5);
    const whole = flowed(text, { delSp: true, enough: ALL });
    for (let enough = 0; enough <= whole.length + 1; enough++) {
      const cut = flowed(text, { delSp: true, enough });
      assert.equal(cut.slice(0, enough), whole.slice(0, enough));
      assert.equal(cut.length > enough, whole.length > enough);
    }
  });
});
