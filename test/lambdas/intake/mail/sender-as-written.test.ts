import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { bySes, eml } from '../../../support/letters.ts';

const read = async (From: string, of: string) => {
  const { from, verdicts } = await readMail(bySes({ of }, eml({ From })));
  return [from?.address, verdicts.dmarc];
};

describe('a sender that is named once, in whatever form, is read and believed', () => {
  for (const From of [
    'Ivan <a@b.kz',
    "'a@b.kz'",
    "Ivan <'a@b.kz'>",
    'Ivan <mailto:a@b.kz>',
    'Ivan <mailto:a@b.kz',
    '=?utf-8?Q?a@b.kz?= <a@b.kz>',
    '=?utf-8?Q?A=40B.kz?= <a@b.kz>',
    '=?utf-8?Q?Ivan_a@b.kz?= <a@b.kz>',
    'Ivan Petrov (work (main)) <a@b.kz>',
    'a@b.kz (Ivan (work (main)))',
    '"a@b.kz" <a@b.kz>',
  ])
    it(From, async () => assert.deepEqual(await read(From, 'b.kz'), ['a@b.kz', 'pass']));
});

describe('beside another address, or out of form, none is believed', () => {
  for (const From of [
    'Ivan <a@b.kz <x@evil.example',
    'x@evil.example <a@b.kz',
    'Ivan <a@b.kz, x@evil.example',
    '"Ivan <a@b.kz',
    '=?utf-8?Q?x@evil.example?= <a@b.kz>',
    '=?utf-8?Q?a@b.kz?= <a@b.kz>, x@evil.example',
    'Ivan (a (b) <x@evil.example>) <a@b.kz>',
    'Ivan (a (b) " c) "<x@evil.example>" <a@b.kz>',
    'Ivan (a (x@evil.example)) <a@b.kz>',
    'Ivan (work (main) <a@b.kz>',
  ])
    it(From, async () => {
      const [address, dmarc] = await read(From, 'b.kz');
      assert.ok(address === undefined || dmarc === 'fail', `${address} ${dmarc}`);
    });
});
