import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { iinIn } from '../../../../lambdas/intake/particulars/iin-in.ts';

/** Formally right; no person has it. */
const IIN = '900101000008';

describe('the IIN of who writes', () => {
  it('is taken also with a wrong check digit, and that is told', () => {
    assert.deepEqual(iinIn(`ЖСН ${IIN}`), { iin: IIN, isRight: true });
    assert.deepEqual(iinIn('ИИН 900101000001'), { iin: '900101000001', isRight: false });
  });

  for (const text of [
    `ИИН 900101000001, то есть ${IIN}.`,
    `указан неверный ИИН 900101000016, правильный: ${IIN}`,
    `Аскарова А. М., ${IIN}`,
  ])
    it(`is the right one of: ${text}`, () => assert.equal(iinIn(text)?.iin, IIN));

  for (const text of [
    `БИН ${IIN}`,
    `заказ № ${IIN}`,
    `тапсырысым ${IIN}`,
    `номер накладной ${IIN}`,
    `счёт 1${IIN}`,
    'ЕРДР 267512031000',
    'чек №000123456789',
    `рассматривается обращение гр. Цой Е.В. (ИИН ${IIN})`,
  ])
    it(`is not in: ${text}`, () => assert.equal(iinIn(text), undefined));
});
