import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allDataIn } from '../../../../lambdas/intake/particulars/all-data-in.ts';

describe('who is asked which data are meant may answer with all of them', () => {
  for (const [text, found] of [
    ['My name is Aigerim Serikova, 8 701 234 56 78. Everything.', 'Everything'],
    ['…Everything.', 'Everything'],
    ['1. Aigerim\n2. 87012345678\n3. all', 'all'],
    ['All of it', 'All of it'],
    ['Everything.', 'Everything'],
    ['Which data: all', 'all'],
    ['Aigerim Serikova\n87012345678\nEverything.', 'Everything'],
    ['everything you have about me', 'everything you have about me'],
    ['Серикова Айгерим, 8 701 234 56 78, всё', 'всё'],
    ['Все.\n\nСерикова', 'Все'],
    ['- абсолютно все', 'абсолютно все'],
    ['Все, что у вас есть.', 'Все, что у вас есть'],
    ['Барлығы', 'Барлығы'],
    ['Сәлеметсіз бе! Бәрі.', 'Бәрі'],
    ['Бәрін.\r\nСерікова', 'Бәрін'],
  ] as const)
    it(`as in: ${text.replaceAll(/\s+/g, ' ')}`, () => assert.equal(allDataIn(text), found));

  for (const text of [
    'Это всё.',
    'Иванов Иван Иванович, +7 701 123 45 67, спасибо, все',
    'На этом, пожалуй, всё.',
    'Только телефон — не нужно удалять, все.',
    'Вы спрашиваете: всё. Нет, только телефон.',
    'Only my phone number. All.',
    'Тек телефон. Бәрі.',
    'Телефон ғана. Бәрі.',
    'Hi, all.',
    'Best wishes, all',
    'Спасибо — все.',
    "That's all.",
    'That is everything.',
    'Осымен бәрі.',
    'Всё, спасибо',
    'Hello all,\nI sent it yesterday.',
    'Dear all, my number is 87012345678',
    'Все мои заказы отмените',
    'I told you everything already',
    '',
  ])
    it(`and not as in: ${text.replaceAll(/\s+/g, ' ')}`, () =>
      assert.equal(allDataIn(text), undefined));
});
