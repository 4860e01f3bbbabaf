import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { classify } from '../../../lambdas/classify/classify.ts';
import type { Kind } from '../../../lambdas/request/kinds.ts';

const ask = (newText: string, subject = '') => classify(bazarjoq, { subject, newText });

const CLEAR: readonly (readonly [kind: Kind, text: string])[] = [
  ['access', 'Мен туралы қандай деректер сақталғанын айтыңызшы, көшірмесін жіберіңіздер.'],
  [
    'access',
    'Прошу предоставить копию моих персональных данных и список тех, кому вы их передали.',
  ],
  ['access', 'Which personal data do you hold about me and who did you share it with?'],
  ['correction', 'В моём профиле ошибка в фамилии, исправьте пожалуйста: не Ахметов, а Ахмедов.'],
  ['blocking', 'Тексеру аяқталғанша дербес деректерімді уақытша бұғаттаңыздар.'],
  ['deletion', 'akkauntymdy jane barlyq derekterimdi oshirip tastanyzdar'],
  ['deletion', 'Удалите мой аккаунт и все персональные данные.'],
  ['withdrawal', 'Деректерімді өңдеуге берген келісімімді кері қайтарып аламын.'],
  ['withdrawal', 'I withdraw my consent to the processing of my personal data.'],
  ['optout', 'Маған жарнама жібермеңіздер, рассылкадан шығарыңыздар.'],
  ['optout', 'Отпишите меня от рассылки, не присылайте рекламу.'],
];

const NO_REQUEST: readonly string[] = [
  'Тапсырысым қайда? Курьер келмеді, нөмірі 5512309.',
  'Здравствуйте, сколько стоит доставка до Актау и когда привезёте заказ?',
  'Is this laptop in stock and what time do you open?',
  'Салем, дукен нешеге дейин ашык, кефир бар ма?',
];

describe('what a letter asks for', () => {
  for (const [kind, text] of CLEAR)
    it(`${kind}: ${text}`, () => {
      const { kinds, review, other, confidence } = ask(text);
      assert.deepEqual(
        { first: kinds[0], review, other },
        { first: kind, review: false, other: false },
      );
      assert.ok(confidence > 0.5 && confidence <= 1);
    });

  for (const text of NO_REQUEST)
    it(`no request: ${text}`, () => {
      const { kinds, review, likely } = ask(text);
      assert.deepEqual({ kinds, likely }, { kinds: [], likely: ['other'] });
      assert.ok(!review || likely[0] === 'other');
    });

  it('says which words decided, as they were written', () => {
    const { words } = ask('Прошу удалить мой аккаунт.');
    assert.ok(words.includes('удалить') && words.includes('аккаунт'), words.join(' '));
  });

  it('is the same every time', () =>
    assert.deepEqual(ask('деректеримди ошириниз'), ask('деректеримди ошириниз')));

  it('two demands in one sentence are both read, or a person reads it', () => {
    for (const text of [
      'Менің шотымды жойыңыз және деректерімді жіберіңіз.',
      'Отзываю согласие, а аккаунт удалите.',
      'I want my data deleted and stop sending me marketing emails.',
    ]) {
      const { kinds, review } = ask(text);
      assert.ok(review || kinds.length >= 2, `${text}: ${kinds.join(' ')}`);
    }
  });

  it('a letter without a word is for a person to read', () => {
    const { review, kinds } = ask('');
    assert.deepEqual({ review, kinds }, { review: true, kinds: [] });
  });
});

describe('the exact subjects of the policy', () => {
  const WITHDRAWAL = 'Дербес деректерді жинауға, өңдеуге келісімді кері қайтарып алу';

  it('decide, in any spelling', () => {
    for (const subject of [
      WITHDRAWAL,
      `Re: ${WITHDRAWAL.toUpperCase()}!`,
      'Дербес деректерди жинауга, ондеуге келисимди кери кайтарып алу',
    ])
      assert.equal(
        ask('Осы тақырып бойынша жазып отырмын, нөмірім 87011234567.', subject).because,
        'BJQ-2',
      );
  });

  it('what the letter asks besides is asked too', () => {
    const { kinds, review } = ask(
      'Келісімімді кері қайтарып аламын, сонымен қатар аккаунтымды және барлық деректерімді жойыңыздар.',
      WITHDRAWAL,
    );
    assert.ok(review || (kinds[0] === 'withdrawal' && kinds.includes('deletion')));
  });

  it('of a letter about something else altogether make a person read it', () =>
    assert.equal(
      ask(
        'Где мой заказ 5512309? Курьер не приехал, сколько ждать доставку?',
        WITHDRAWAL,
      ).kinds.includes('deletion'),
      false,
    ));
});

describe('an act that is spoken of and not wanted', () => {
  it('waits for a person, and nothing is done that was not asked', () => {
    const { review, kinds } = ask(
      'Я не отзываю согласие, просто хочу узнать, где мой заказ.',
      'согласие',
    );
    assert.deepEqual({ review, kinds }, { review: true, kinds: [] });
  });

  it('does not stand in the way of another that is wanted', () => {
    const { review, kinds } = ask(
      'Бұғаттап қойыңыздар менің барлық деректерімді тексеру біткенше, бірақ өшірмеңіздер.',
    );
    assert.ok(review || kinds.includes('blocking'));
    assert.ok(!kinds.includes('deletion'));
  });
});
