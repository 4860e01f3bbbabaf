import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findParticulars } from '../../../lambdas/intake/find-particulars.ts';

/** Formally right; no person has it. */
const IIN = '900101000008';

describe('the particulars of a letter', () => {
  it('in Kazakh, as the policy asks for them', () =>
    assert.deepEqual(
      findParticulars(
        [
          'Сәлеметсіз бе! Келісімімді кері қайтарып аламын.',
          'Аты-жөні: Серікова Айгерім Қанатқызы',
          'Телефон: 8 (701) 234-56-78',
          `ЖСН: ${IIN}`,
          'Мекенжайым: Алматы қ., Абай даңғылы, 1',
          'Өңделуі тоқтатылуға тиіс дербес деректер: телефон нөмірім, мекенжайым',
        ].join('\n'),
      ),
      {
        phone: '+77012345678',
        iin: IIN,
        fullName: 'Серікова Айгерім Қанатқызы',
        dataConcerned: 'телефон нөмірім, мекенжайым',
        postalAddress: 'Алматы қ., Абай даңғылы, 1',
      },
    ));

  it('in Russian', () =>
    assert.deepEqual(
      findParticulars(
        'Отзываю согласие.\nФ.И.О.: Ахметов Ерлан Болатович\nтел. +7 701 234 56 78\nПерсональные данные: все\nАдрес: Алматы, Абая 1',
      ),
      {
        phone: '+77012345678',
        fullName: 'Ахметов Ерлан Болатович',
        dataConcerned: 'все',
        postalAddress: 'Алматы, Абая 1',
      },
    ));

  for (const phone of [
    '87012345678',
    '8-701-234-56-78',
    '+7(701)2345678',
    '+7 701 2345678',
    '8 701 234 5678',
  ])
    it(`a telephone as people write it: ${phone}`, () =>
      assert.equal(findParticulars(`менің нөмірім ${phone}, рахмет`).phone, '+77012345678'));

  it('an IIN only when its check digit is right, and not inside a longer number', () => {
    assert.equal(findParticulars('ИИН 900101000001').iin, undefined);
    assert.equal(findParticulars(`счёт 1${IIN}`).iin, undefined);
    assert.equal(findParticulars(`ИИН 900101000001, то есть ${IIN}.`).iin, IIN);
  });

  it('a name from the signature, else from the sender, and no greeting for a name', () => {
    const signed = 'Здравствуйте, пришлите мои данные.\n\nС уважением,\nӘлия Нұрланқызы';
    assert.equal(findParticulars(signed).fullName, 'Әлия Нұрланқызы');
    assert.equal(findParticulars('пришлите', 'Ерлан Ахметов').fullName, 'Ерлан Ахметов');
    assert.equal(findParticulars('пришлите', 'erlan99').fullName, undefined);
    for (const end of [
      'С уважением',
      'Best Regards',
      'Көп Рахмет',
      'Добрый День',
      'Құрметпен,\nСіздің клиентіңіз',
    ])
      assert.equal(findParticulars(`пришлите данные\n\n${end}`).fullName, undefined, end);
  });

  it('a name that only begins like a thank-you', () =>
    assert.equal(findParticulars('пришлите\nЕрлан Рахметов').fullName, 'Ерлан Рахметов'));

  it('none in a letter without any', () => assert.deepEqual(findParticulars('сәлем'), {}));
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
      assert.equal(findParticulars(text).dataConcerned, found));

  it('is not found where none is named', () =>
    assert.equal(findParticulars('Келісімімді кері қайтарып аламын.').dataConcerned, undefined));
});
