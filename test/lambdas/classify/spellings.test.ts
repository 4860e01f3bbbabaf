import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from '../../../lambdas/classify/classify.ts';
import { inEverySpelling } from './every-spelling.ts';

const controller = { defaultLanguage: 'kk', subjects: [] } as const;

const SENTENCES: readonly (readonly [kind: string, text: string])[] = [
  ['deletion', 'Сәлеметсіздер ме! Аккаунтымды және барлық дербес деректерімді жойып тастаңыздар.'],
  ['withdrawal', 'Дербес деректерімді өңдеуге берген келісімімді кері қайтарып аламын.'],
  ['access', 'Мен туралы қандай деректер сақталғанын және кімге берілгенін айтыңызшы.'],
  ['optout', 'Маған жарнама жібермеңіздер, хабарламаларды тоқтатыңыздар.'],
  ['correction', 'Профильдегі тегім қате жазылған, түзетіп беріңіздер.'],
  ['other', 'Тапсырысым қашан келеді? Курьер хабарласпады, жеткізу мекенжайы сол.'],
  ['deletion', 'Здравствуйте! Удалите мой аккаунт и все мои персональные данные из вашей базы.'],
  ['withdrawal', 'Отзываю своё согласие на обработку персональных данных.'],
  ['access', 'Сообщите, какие мои персональные данные вы храните и кому передавали.'],
  ['optout', 'Не присылайте мне рекламу, отпишите меня от рассылки.'],
  ['other', 'Где мой заказ? Курьер не приехал, сколько ещё ждать доставку?'],
];

describe('the same sentence in another spelling', () => {
  for (const [kind, text] of SENTENCES)
    for (const [spelling, spelt] of inEverySpelling(text))
      it(`${spelling}: is ${kind}, or a person reads it: ${spelt}`, () => {
        const { likely, review } = classify(controller, { subject: '', newText: spelt });
        assert.ok(likely[0] === kind || review, `${likely.join(' ')}`);
      });

  it('most spellings need no person', () => {
    const all = SENTENCES.flatMap(([, text]) => inEverySpelling(text));
    const settled = all.filter(
      ([, newText]) => !classify(controller, { subject: '', newText }).review,
    );
    assert.ok(settled.length >= 0.85 * all.length, `${settled.length} of ${all.length}`);
  });
});
