import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCode } from '../../../lambdas/intake/find-code.ts';

describe('the code of a reply', () => {
  for (const [why, text, digits, marked] of [
    ['it is called one before', 'Алматы 050040, код 123456', '123456', true],
    ['… in any case', 'КОД ПОДТВЕРЖДЕНИЯ: 123 456\nиндекс 050040', '123456', true],
    ['… in Kazakh', 'Кодты жіберемін: 123456. Индекс 050040', '123456', true],
    ['… in English', 'my code is 123-456, I live in 050040 Almaty', '123456', true],
    ['… and nothing else is', 'code 123456, my postal code 050040', '123456', true],
    ['… without a comma between', 'индекс 050040 код 123456', '123456', true],
    ['it is called one after', '123456 — код, 050040 — индекс', '123456', true],
    ['… in Kazakh', '123456 коды\n050040 Алматы', '123456', true],
    ['it stands alone on its line', 'Алматы 050040\n 123456.\nАбай 1', '123456', true],
    ['… the first that does', '123456\n\n050040', '123456', true],
    ['it is the last', 'Алматы 050040, міне 123456', '123456', false],
    ['a word that only begins like it names none', 'кодекс 050040, вот 123456', '123456', false],
  ] as const)
    it(`is found since ${why}: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(findCode(text), { digits, marked }));

  for (const text of ['> код: 123456', 'код 12345', 'код 1234567', '+7 (701) 234-567', 'сәлем'])
    it(`is not there: ${text}`, () => assert.equal(findCode(text), undefined));
});
