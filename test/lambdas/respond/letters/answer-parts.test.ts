import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GROUNDS } from '../../../../lambdas/request/decision.ts';
import { LANGUAGES } from '../../../../lambdas/request/language.ts';
import { answer } from '../../../../lambdas/respond/letters/answer.ts';
import { ROWS_IN_LETTER } from '../../../../lambdas/respond/letters/answer-records.ts';
import { access, answerFacts, byHand, nothingFound, optout, refused, withdrawal } from './facts.ts';

const wants = (text: string, ...parts: string[]) => {
  for (const part of parts) assert.ok(text.includes(part), `letter lacks: ${part}`);
};

describe('the answer', () => {
  it('to a withdrawal says where and when it stopped, what is kept, why and until when (LAW-9, BJQ-13)', () => {
    wants(
      answer(answerFacts('ru', withdrawal)).text,
      'Обработка Ваших персональных данных прекращена в следующих системах:',
      'Магазин: 20 марта 2026 г.',
      'Что хранится: заказы\nПочему: налоговое законодательство\nДо какого времени: 2031 год',
      'п. 7 ст. 8 Закона Республики Казахстан от 21 мая 2013 г. № 94-V',
      'раздел 6 Политики конфиденциальности',
    );
  });

  it('to an opt-out says that the person is on no mailing list any more (BJQ-9)', () => {
    wants(
      answer(answerFacts('kk', optout)).text,
      'Сіз жарнамалық және ақпараттық хабарламалар жіберілетіндер тізімінен алып тасталдыңыз:',
      'Дүкен: 2026 жылғы 20 наурыз',
    );
  });

  for (const [language, asked] of [
    ['kk', 'басқа мекенжаймен немесе телефон нөмірімен тіркелген болсаңыз'],
    ['ru', 'регистрировались у нас с другим адресом или номером телефона'],
    ['en', 'registered with another address or telephone number'],
  ] as const)
    for (const kind of ['access', 'optout'] as const)
      it(`to ${kind} where nobody was found asks for another address or number: ${language}`, () => {
        const part = { outcome: 'granted', kind, systems: [], onNoList: [] } as const;
        wants(answer(answerFacts(language, part)).text, asked);
      });

  it('LAW-11: to an access request that a person answered by hand still says why data are processed', () => {
    const facts = answerFacts('en', {
      outcome: 'done-by-hand',
      kind: 'access',
      at: '2026-03-20T05:00:00.000Z',
      kept: [],
    });
    const { text } = answer(facts);
    for (const { name, storage } of facts.controller.purposes) wants(text, name.en, storage.en);
  });

  it('that refuses gives the reason, the norm, what is still done, and that a person decided (BJQ-15)', () => {
    wants(
      answer(answerFacts('en', refused)).text,
      'Reason: there is an obligation not yet fulfilled',
      'Legal ground: Article 8(2) of the Law of the Republic of Kazakhstan No. 94-V',
      '- advertising and news mailings to you have stopped',
      'The decision was taken by a responsible member of our staff, not automatically.',
    );
  });

  it('says plainly that nothing was found, and that only the letters are held', () => {
    const letter = answer(answerFacts('kk', nothingFound));
    wants(letter.text, 'дербес деректеріңіз табылған жоқ', 'осы хат алмасу ғана сақталады');
    assert.equal(letter.attachments, undefined);
  });

  it('answers several kinds in one letter, in the order of the request', () => {
    const { text } = answer(answerFacts('en', optout, access, byHand));
    const places = ['Opting out', 'Information about', 'Correction of', 'Your right to complain'];
    const found = places.map((place) => text.indexOf(place));
    assert.ok(found.every((at) => at > 0));
    assert.deepEqual(
      found,
      found.toSorted((a, b) => a - b),
    );
  });

  it('carries all that was exported as data.json, and only purposes of what is held', () => {
    const letter = answer(answerFacts('en', access));
    const [file] = letter.attachments ?? [];
    assert.equal(file?.name, 'data.json');
    const { systems } = JSON.parse(file?.content ?? '{}');
    assert.deepEqual(systems[0].records[0].rows, [
      [{ label: 'Name', value: `<b>O'Neil & Co</b>` }],
    ]);
    wants(letter.text, 'Purpose: Registering you');
    assert.doesNotMatch(letter.text, /Performing the contract|Orders/);
  });

  it('stays readable where there are thousands of records: the rest stands in the file', () => {
    const rows = Array.from({ length: 3000 }, (_, n) => [{ label: 'No', value: `order ${n}` }]);
    const records = [{ label: 'Orders', purposes: ['orders'], rows }];
    const name = { kk: 'Дүкен', ru: 'Магазин', en: 'Shop' };
    const part = {
      outcome: 'granted',
      kind: 'access',
      systems: [{ name, records, byHand: false }],
    } as const;
    const { text, attachments } = answer(answerFacts('en', part));
    wants(text, 'Orders (records: 3000)', `first ${ROWS_IN_LETTER} records`);
    assert.doesNotMatch(text, /order 2999/);
    wants(attachments?.[0]?.content ?? '', 'order 2999');
  });

  for (const language of LANGUAGES)
    it(`knows every ground of a refusal and names a norm: ${language}`, () => {
      for (const ground of GROUNDS) {
        const { text } = answer(answerFacts(language, { ...refused, ground }));
        assert.match(text, /94-V|Цифрл|Цифров|Digital Code/, ground);
      }
    });

  it('in a jurisdiction whose articles it does not know is not written at all', () => {
    const facts = answerFacts('en', withdrawal);
    const abroad = { ...facts, controller: { ...facts.controller, jurisdiction: 'eu' } } as const;
    assert.throws(() => answer(abroad), /no articles for the jurisdiction eu/);
  });
});
