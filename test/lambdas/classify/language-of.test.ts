import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../../lambdas/classify/fold.ts';
import { languageOf } from '../../../lambdas/classify/language-of.ts';

describe('the language of a letter', () => {
  for (const [text, language] of [
    ['Дербес деректер туралы сұрау', 'kk'],
    ['Маган менин деректерим туралы малимет керек', 'kk'],
    ['Саламатсыз ба, жеке маліметтер туралы', 'kk'],
    ['Прошу сообщить, какие данные обо мне вы храните', 'ru'],
    ['Прошу сообщить мне данные. Айгерім Қанатқызы', 'ru'],
    ['Удалите', 'ru'],
    ['What data do you hold about me?', 'en'],
    ['Please write the answer to Айгерім', 'en'],
    ['Здравствуйте, мой email aigerim@example.kz, прошу ответить мне на него', 'ru'],
  ] as const)
    it(`${language}: ${text}`, () => assert.equal(languageOf(text), language));

  for (const text of ['', '123 456', '?!', '你好', '🙂'])
    it(`cannot be told from ${JSON.stringify(text)}`, () =>
      assert.equal(languageOf(text), undefined));
});

describe('folding', () => {
  for (const [written, typed] of [
    ['сұрау', 'сурау'],
    ['СҰРАУ', 'сурау'],
    ['қалай', 'калай'],
    ['Әлия Ғани', 'алия гани'],
    ['ӨҢІР', 'онир'],
    ['елісім', 'елисим'],
    ['cұpay', 'сурау'],
    ['Ёлка', 'елка'],
    ['й', 'й'],
  ] as const)
    it(`brings ${written} and ${typed} to one`, () => assert.equal(fold(written), fold(typed)));

  it('leaves Latin words alone, and is done once for all', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z ]*$/), (any, latin) => {
        assert.equal(fold(latin), latin);
        assert.equal(fold(fold(any)), fold(any));
      }),
    ));
});
