import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameMac } from '../../../lambdas/request/same-mac.ts';

describe('what somebody gave is ours', () => {
  for (const [given, ours, same] of [
    ['0123abcd', '0123abcd', true],
    ['0123abce', '0123abcd', false],
    ['0123ABCD', '0123abcd', false],
    ['0123', '0123abcd', false],
    ['', '0123abcd', false],
    ['é123abcd', '0123abcd', false],
    ['', '', true],
  ] as const)
    it(`${JSON.stringify(given)} beside ${JSON.stringify(ours)}: ${same}, and never an error`, () =>
      assert.equal(sameMac(given, ours), same));
});
