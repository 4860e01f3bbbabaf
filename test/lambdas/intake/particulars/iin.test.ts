import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hasIinCheckDigit } from '../../../../lambdas/intake/particulars/iin.ts';

const eleven = fc.stringMatching(/^[0-9]{11}$/);
const checked = (digits: string) =>
  [...'0123456789'].filter((check) => hasIinCheckDigit(digits + check));

describe('the check digit of an IIN', () => {
  // 9·1 + 1·4 + 1·6 = 19, and 19 mod 11 = 8.
  for (const right of ['900101000008', '000000000000'])
    it(`${right} is right`, () => assert.equal(hasIinCheckDigit(right), true));

  for (const wrong of ['900101000001', '90010100000', '9001010000088', '90010100000a', ''])
    it(`${wrong || 'nothing'} is wrong`, () => assert.equal(hasIinCheckDigit(wrong), false));

  it('is one digit at most: some numbers are never given out', () =>
    fc.assert(fc.property(eleven, (digits) => assert.ok(checked(digits).length <= 1))));

  it('finds a mistyped digit among the first ten: the weight of the eleventh is no help', () =>
    fc.assert(
      fc.property(eleven, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, place, add) => {
        const [check] = checked(digits);
        fc.pre(check !== undefined);
        const other = String((Number(digits[place]) + add) % 10);
        const typed = digits.slice(0, place) + other + digits.slice(place + 1) + check;
        // The second weights serve where the first give 10: between the two a slip can hide.
        const slips = hasIinCheckDigit(typed) ? 1 : 0;
        assert.ok(slips === 0 || checkUsesSecondWeights(digits) || checkUsesSecondWeights(typed));
      }),
    ));
});

const checkUsesSecondWeights = (digits: string): boolean =>
  [...digits.slice(0, 11)].reduce((sum, digit, index) => sum + Number(digit) * (index + 1), 0) %
    11 ===
  10;
