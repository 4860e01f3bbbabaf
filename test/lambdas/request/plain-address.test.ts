import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controllers } from '../../../controllers/all.ts';
import { isOwnAddress, withoutTag } from '../../../lambdas/request/own-address.ts';
import { plainAddress } from '../../../lambdas/request/plain-address.ts';

describe('one mailbox has one spelling', () => {
  for (const spelled of [
    'aigerim@x.kz',
    ' Aigerim@X.KZ ',
    '"aigerim"@x.kz',
    '"ai\\gerim"@x.kz',
    '"aige"rim@x.kz',
    'aigerim@x.kz.',
    'aigerim(me)@x.kz',
    'ai(a(b)c)gerim@x.kz',
    '(a)aigerim @ x.kz(b',
  ])
    it(spelled, () => assert.equal(plainAddress(spelled), 'aigerim@x.kz'));

  for (const [spelled, plain] of [
    ['"ai gerim"@x.kz', '"ai gerim"@x.kz'],
    ['"ai@gerim"@x.kz', '"ai@gerim"@x.kz'],
    ['"a\\"b"@x.kz', '"a\\"b"@x.kz'],
    ['айгерім@х.қаз', 'айгерім@х.қаз'],
    ['nobody', 'nobody'],
    ['', ''],
    ['"unclosed@x.kz', '"\\"unclosed"@x.kz'],
    ['"vic(x)tim"@x.kz', '"vic(x)tim"@x.kz'],
    ['"a\u0001 b"@x.kz', '"a\u0001 b"@x.kz'],
  ] as const)
    it(`${JSON.stringify(spelled)} stays a mailbox of its own`, () => {
      assert.equal(plainAddress(spelled), plain);
      assert.equal(plainAddress(plain), plain);
    });

  for (const [what, tooLong] of [
    ['whose beginning is another’s', `victim@bank.kz.${'b'.repeat(990)}.example.kz`],
    ['whose beginning is a quoted string', `"(${'c'.repeat(990)})victim"@bank.kz`],
    ['with a comment', `a(${'c'.repeat(1_000)})@bank.kz`],
    ['one letter longer than any', `${'a'.repeat(248)}@x.kz.kz`],
  ] as const)
    it(`an address ${what} is none when it is too long`, () =>
      assert.equal(plainAddress(tooLong), ''));

  for (const part of ['"\\', '("', '"a\\"', '@', '(', '+'])
    it(`however hostile, it is read at once: ${part}`, () => {
      const took = (times: number) => {
        const started = performance.now();
        for (let time = 0; time < 20; time++) withoutTag(part.repeat(times));
        return performance.now() - started;
      };
      const short = took(300);
      assert.ok(took(300_000) < 100 * short + 2_000);
    });
});

describe('who spells a mailbox otherwise is nobody else', () => {
  for (const spelled of ['"info"@bazarjoq.kz', 'info(x)@bazarjoq.kz', '"in\\fo+tag"@bazarjoq.kz.'])
    it(`${spelled} is ours`, () => assert.ok(isOwnAddress(controllers, spelled)));

  it('and counts as the one it is', () =>
    assert.equal(withoutTag('"Aigerim+1"@x.kz.'), withoutTag('aigerim@x.kz')));
});
