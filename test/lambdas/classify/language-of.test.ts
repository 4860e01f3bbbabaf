import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corpus } from '../../../bench/corpus.ts';
import { languageOf } from '../../../lambdas/classify/language-of.ts';
import { letterOf } from '../../../lambdas/classify/letter.ts';

const languageIn = (text: string, subject = '') => languageOf(letterOf(subject, text));

describe('the language of a letter', () => {
  for (const [language, text] of [
    ['kk', 'Сәлеметсіз бе, деректерімді жойыңыз'],
    ['kk', 'салеметсиз бе, малиметтеримди оширип тастаныз'],
    ['kk', 'salem, menin derekterimdi joiynyz'],
    ['kk', 'Sälemetsız be, derekterımdı joiyñyz'],
    ['ru', 'Здравствуйте, удалите мои данные'],
    ['ru', 'zdravstvuyte, udalite pozhaluysta moi lichnye dannye'],
    ['en', 'Please delete my data'],
  ] as const)
    it(`${language}: ${text}`, () => assert.equal(languageIn(text), language));

  it('is unknown where there is no word', () => assert.equal(languageIn('12345 ???'), undefined));

  it('is right for at least 98 of 100 letters of the corpus that are in one language', () => {
    const letters = corpus().filter(({ lang }) => lang !== 'mixed');
    const right = letters.filter(
      ({ lang, subject, newText }) => languageIn(newText, subject) === lang,
    );
    assert.ok(right.length >= 0.98 * letters.length, `${right.length} of ${letters.length}`);
  });
});
