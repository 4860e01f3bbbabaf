import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../../lambdas/intake/extract.ts';
import { needsAPerson } from '../../../lambdas/intake/needs-a-person.ts';

describe('a person decides', () => {
  for (const [why, texts] of [
    [
      'representative',
      [
        'Пишу по доверенности от имени матери',
        'Баламның деректерін өшіріңіз',
        'Баламнын дерегин оширип берсениз',
        'Удалите номер моей мамы',
        'I am writing on behalf of my mother',
        'Әкем Сапаров Мұхтардың атынан жазып отырмын',
      ],
    ],
    ['several-people', ['Мы с мужем просим удалить данные', 'Екеуіміздің деректерімізді өшіріңіз']],
    [
      undefined,
      [
        'Удалите мои данные',
        'Деректерімді өшіріңіз',
        'Delete my data',
        'дүкеннің атынан хабарлама келеді',
        'мой представитель ничего не знает',
      ],
    ],
  ] as const)
    for (const text of texts)
      it(`${why ?? 'not'}: ${text}`, () =>
        assert.equal(needsAPerson(extract({ newText: text })), why));
});
