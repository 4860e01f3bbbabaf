import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../../lambdas/intake/extract.ts';

/** Formally right; no person has it. */
const IIN = '900101000008';
const ALONE = { byRepresentative: false, severalPeople: false };

describe('the particulars of a letter', () => {
  it('in Kazakh, as the policy asks for them', () =>
    assert.deepEqual(
      extract({
        newText: [
          'Сәлеметсіз бе! Келісімімді кері қайтарып аламын.',
          'Аты-жөні: Серікова Айгерім Қанатқызы',
          'Телефон: 8 (701) 234-56-78',
          `ЖСН: ${IIN}`,
          'Мекенжайым: Алматы қ., Абай даңғылы, 1',
          'Өңделуі тоқтатылуға тиіс дербес деректер: телефон нөмірім, мекенжайым',
        ].join('\n'),
      }),
      {
        phone: '+77012345678',
        iin: IIN,
        iinIsRight: true,
        fullName: 'Серікова Айгерім Қанатқызы',
        dataConcerned: 'телефон нөмірім, мекенжайым',
        postalAddress: 'Алматы қ., Абай даңғылы, 1',
        ...ALONE,
      },
    ));

  it('in Russian, with a signature that stands apart', () =>
    assert.deepEqual(
      extract({
        newText: 'Отзываю согласие.\nПерсональные данные: все\nАдрес: Алматы, Абая 1',
        signature: 'Ахметов Ерлан Болатович\nтел. +7 701 234 56 78',
      }),
      {
        phone: '+77012345678',
        fullName: 'Ахметов Ерлан Болатович',
        dataConcerned: 'все',
        postalAddress: 'Алматы, Абая 1',
        ...ALONE,
      },
    ));

  it('of several people the sender is the one who signs', () =>
    assert.equal(
      extract({
        newText: 'Прошу удалить мои и моей жены Ким Ольги данные.',
        signature: 'Ким Анатолий',
      }).fullName,
      'Ким Анатолий',
    ));

  it('none in a letter without any', () => assert.deepEqual(extract({ newText: 'сәлем' }), ALONE));

  it('a letter made to be slow takes no longer than a long one', () => {
    for (const piece of [
      'А. ',
      'Аб ',
      'аб ',
      '8 ',
      'от ',
      '8-7',
      'a@',
      'a@b.',
      'я, ',
      'мен ',
      '90010100000 ',
      'Aб',
      '(701) ',
    ]) {
      const before = process.cpuUsage();
      extract({ newText: piece.repeat(100_000) });
      const took = process.cpuUsage(before).user / 1000;
      assert.ok(took < 500, `${JSON.stringify(piece)} took ${took} ms`);
    }
  });
});

describe('the data that a withdrawal names', () => {
  for (const [text, found] of [
    ['Какие данные: все данные', 'все данные'],
    ['Данные: номер телефона, адрес', 'номер телефона, адрес'],
    ['Қай деректерімді өңдеу тоқтатылуы керек: барлық деректер', 'барлық деректер'],
    ['Мәліметтерім: телефон нөмірім', 'телефон нөмірім'],
    ['Data concerned: my phone number', 'my phone number'],
    ['Все данные.', 'Все данные'],
    ['+7 700 555 01 14\nвсе мои персональные данные', 'все мои персональные данные'],
    ['Барлық деректерім', 'Барлық деректерім'],
    [
      'Отзываю согласие на обработку всех моих персональных данных.',
      'всех моих персональных данных',
    ],
    ['Please stop processing all my personal data.', 'all my personal data'],
  ] as const)
    it(`is found in «${text.replaceAll('\n', ' / ')}»`, () =>
      assert.equal(extract({ newText: text }).dataConcerned, found));

  it('is not found where none is named', () =>
    assert.equal(
      extract({ newText: 'Келісімімді кері қайтарып аламын.' }).dataConcerned,
      undefined,
    ));
});
