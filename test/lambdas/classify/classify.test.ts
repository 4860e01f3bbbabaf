import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { classify } from '../../../lambdas/classify/classify.ts';

const of = (subject: string, newText = '') => classify(bazarjoq, { subject, newText });
const ACCESS = 'Дербес деректер туралы сұрау';
const WITHDRAWAL = 'Дербес деректерді жинауға, өңдеуге келісімді кері қайтарып алу';

describe('the subjects that the policy tells people to use decide by themselves', () => {
  for (const [subject, kind, because] of [
    [ACCESS, 'access', 'BJQ-1'],
    [WITHDRAWAL, 'withdrawal', 'BJQ-2'],
    [ACCESS.toUpperCase(), 'access', 'BJQ-1'],
    [`Re: ${ACCESS}`, 'access', 'BJQ-1'],
    [`Fwd: RE: ${ACCESS}.`, 'access', 'BJQ-1'],
    [`  «${ACCESS}»  `, 'access', 'BJQ-1'],
    ['Дербес деректер туралы сурау', 'access', 'BJQ-1'],
    ['Дepбec дepeктep тypaлы cұpay', 'access', 'BJQ-1'],
    ['Дербес деректерді жинауға өңдеуге келісімді кері қайтарып алу!', 'withdrawal', 'BJQ-2'],
  ] as const)
    it(subject, () => {
      const { kinds, because: why } = of(subject);
      assert.deepEqual([kinds, why], [[kind], because]);
    });

  it('also above a text that says nothing', () => assert.deepEqual(of(ACCESS).kinds, ['access']));

  it('but not above a text that asks for what a person decides', () =>
    assert.deepEqual(of(ACCESS, 'Прошу также: удалите мой аккаунт').kinds, []));
});

describe('the lexicon understands one thing asked in common words', () => {
  for (const [text, kind] of [
    ['Менің жеке деректерімнің көшірмесін жіберуіңізді сұраймын', 'access'],
    ['Мен туралы қандай мәліметтер бар екенін білгім келеді', 'access'],
    ['Какие персональные данные обо мне вы храните?', 'access'],
    ['Please send me a copy of my personal data', 'access'],
    ['Дербес деректерімді өңдеуге берген келісімімді қайтарып аламын', 'withdrawal'],
    ['Отзываю согласие на обработку', 'withdrawal'],
    ['I withdraw my consent', 'withdrawal'],
    ['Маған жарнама жібермеңіздер', 'optout'],
    ['Отпишите меня от рассылки', 'optout'],
    ['Не присылайте мне смс', 'optout'],
    ['Unsubscribe me from your newsletter', 'optout'],
  ] as const)
    it(`${kind}: ${text}`, () => {
      const { kinds, because } = of('', text);
      assert.deepEqual([kinds, because], [[kind], 'lexicon']);
    });
});

describe('what is not surely understood goes to a person', () => {
  for (const [why, subject, text] of [
    ['nothing is said', '', ''],
    ['small talk', 'Сәлем', 'Қалайсыз?'],
    ['an order', 'Где мой заказ?', 'Заказ 123 не пришёл'],
    ['two things at once', '', 'Отзываю согласие и прошу отписать от рассылки, уберите'],
    ['erasing', '', 'Удалите мои персональные данные'],
    ['erasing, in Kazakh', '', 'Деректерімді жойыңыз'],
    ['correcting', '', 'Исправьте мою фамилию в данных'],
    ['a complaint', '', 'Жалоба: какие персональные данные вы передали?'],
    ['a subject that only resembles', 'Дербес деректер туралы сұрақ емес', ''],
  ] as const)
    it(why, () => {
      const { kinds, because } = of(subject, text);
      assert.deepEqual([kinds, because], [[], 'unsure']);
    });
});
