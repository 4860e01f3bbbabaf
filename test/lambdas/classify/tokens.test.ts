import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterOf } from '../../../lambdas/classify/letter.ts';
import { tokensOf } from '../../../lambdas/classify/tokens.ts';

const keys = (text: string) => tokensOf(text).map(({ key }) => key);

describe('the words of a text', () => {
  for (const [what, text, wanted] of [
    ['a telephone', 'нөмірім +7 (701) 222-33-44', ['nomirim', '§phone']],
    ['an IIN', 'ИИН 900101300123', ['iin', '§iin']],
    ['an e-mail address', 'пишите на aigul@mail.kz', ['pishite', 'na', '§email']],
    ['a page', 'см. https://shop.kz/a?b=1', ['sm', '§url']],
    ['money', 'стоит 12 500 тг', ['stoit', '§money']],
    ['the number of an order', 'заказ № 55-12', ['zakaz', '§ref']],
    ['a question mark', 'где?', ['gde', '§ask']],
  ] as const)
    it(`${what} is known by its sort`, () => assert.deepEqual(keys(text), wanted));

  it('a sentence ends at its mark and at the end of a line, not within a number', () => {
    const sentences = tokensOf('Сәлем! Мына 3.5 кг тауар\nқайда').map(({ sentence }) => sentence);
    assert.deepEqual(sentences, [0, 1, 1, 1, 1, 1, 2]);
  });

  it('what may ask for something else is a part of its own', () => {
    const [unit] = letterOf('', 'Шотымды жойыңыз және деректерімді жіберіңіз').units;
    assert.deepEqual(unit?.parts, [0, 2]);
  });

  it('the subject of an answered letter is not its writer’s', () => {
    assert.equal(letterOf('Re: ваш заказ', 'спасибо').isReply, true);
    assert.equal(letterOf('Жауап: тапсырыс', 'рахмет').isReply, true);
    assert.equal(letterOf('Удаление', 'прошу').isReply, false);
  });
});
