import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueDate } from '../../../lambdas/law/due.ts';
import { dueOfRequest } from '../../../lambdas/law/due-of-request.ts';
import { explain } from '../../../lambdas/law/explain.ts';
import { KINDS } from '../../../lambdas/request/kinds.ts';
import { LANGUAGES } from '../../../lambdas/request/language.ts';
import { at10, desks } from './desks.ts';

const received = at10('2026-03-06');
const withdrawal = dueDate({
  controller: desks.bazarjoq,
  kind: 'withdrawal',
  moments: { received },
});

describe('the explanation of a withdrawal: law before policy, days off skipped', () => {
  it('in Kazakh', () => {
    assert.equal(
      explain(withdrawal, 'kk'),
      'Сізге 2026 жылғы 2 сәуір (бейсенбі) күні сағат 24:00-ге дейін жауап береміз. ' +
        'Бұл мерзім – өтінішіңіз бізге түскен күннің ертеңінен бастап есептелетін 15 жұмыс күні ' +
        '(«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасы Заңының 8-бабының 7-тармағы). ' +
        'Құпиялылық саясатының 6-бөлімі бойынша мерзім (30 күнтізбелік күн) 2026 жылғы 6 сәуір күні аяқталар еді, ' +
        'бірақ біз ертерек аяқталатын мерзімді ұстанамыз. ' +
        'Демалыс күндері (9, 23–25 наурыз) мерзімге кірмейді.',
    );
  });

  it('in Russian', () => {
    assert.equal(
      explain(withdrawal, 'ru'),
      'Мы ответим Вам до 24:00 2 апреля 2026 г. (четверг). ' +
        'Срок — 15 рабочих дней, считая со дня, следующего за днём получения Вашего обращения ' +
        '(пункт 7 статьи 8 Закона Республики Казахстан «О персональных данных и их защите»). ' +
        'Более поздним сроком — 30 календарных дней, до 6 апреля 2026 г. (раздел 6 Политики конфиденциальности) — мы не пользуемся. ' +
        'Нерабочие дни (9, 23–25 марта) в срок не входят.',
    );
  });

  it('in English', () => {
    assert.equal(
      explain(withdrawal, 'en'),
      'We will answer you by 24:00 on Thursday, 2 April 2026. ' +
        'That is 15 working days, counted from the day after your request reached us ' +
        '(Article 8(7) of the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”). ' +
        'Section 6 of the Privacy Policy would allow 30 calendar days, until 6 April 2026; we keep to the earlier date. ' +
        '9, 23–25 March are days off and are not counted.',
    );
  });
});

describe('an explanation', () => {
  const of = (name: keyof typeof desks, kind: (typeof KINDS)[number], at = received) =>
    dueDate({ controller: desks[name], kind, moments: { received: at } });

  it('says which day off a term of calendar days rolled over', () => {
    const due = of('bazarjoq', 'access');
    assert.match(
      explain(due, 'en'),
      /6 April 2026\..*The last day of the term, 5 April, is a day off/,
    );
    assert.match(explain(due, 'ru'), /Последний день срока, 5 апреля, — нерабочий/);
    assert.match(
      explain(due, 'kk'),
      /Мерзімнің соңғы күні \(5 сәуір\) демалыс күніне тура келетіндіктен/,
    );
  });

  it('names the hour of a term in hours, in Kazakh with the ending that is read aloud', () => {
    const at = (time: string) => of('bilal', 'optout', `2026-04-10T${time}:00+05:00`);
    assert.match(
      explain(at('15:00'), 'en'),
      /by 15:00 on Monday, 13 April 2026.*working days only/,
    );
    assert.match(explain(at('15:00'), 'ru'), /до 15:00 13 апреля 2026 г\. \(понедельник\)/);
    for (const [time, ending] of [
      ['15:00', 'ге'],
      ['09:30', 'ға'],
      ['09:40', 'қа'],
      ['09:05', 'ке'],
      ['09:16', 'ға'],
    ] as const)
      assert.match(explain(at(time), 'kk'), new RegExp(`сағат ${time}-${ending} дейін`));
  });

  it('tells what begins once the ground is confirmed', () => {
    const due = of('bazarjoq', 'correction');
    assert.match(
      explain(due, 'en'),
      /a separate term begins: 1 working day \(Article 25\(2\)\(8\)/,
    );
    assert.match(explain(due, 'ru'), /начнётся отдельный срок: 1 рабочий день/);
    assert.match(explain(due, 'kk'), /бөлек мерзім басталады: 1 жұмыс күні/);
  });

  it('of a request nobody has understood yet says so and counts from receipt', () => {
    const due = dueOfRequest({ controller: desks.nlg, kinds: [], moments: { received } });
    assert.match(
      explain(due, 'en'),
      /still making sure.*1 working day, counted from the day after your request/,
    );
    assert.doesNotMatch(explain(due, 'en'), /separate term/);
  });

  it('of a breach speaks of a duty, not of an answer', () => {
    const moments = { received, detected: received };
    const due = dueDate({ controller: desks.nlg, kind: 'breach', moments });
    assert.match(explain(due, 'en'), /^This is due by 24:00 on Tuesday, 10 March 2026/);
  });

  it('agrees with Russian numerals', () => {
    const claim = (name: 'kdv' | 'alser') => explain(of(name, 'claim'), 'ru');
    assert.match(claim('kdv'), /5 рабочих дней/);
    assert.match(claim('alser'), /30 календарных дней/);
    assert.match(explain(of('nlg', 'objection'), 'ru'), /3 рабочих дня/);
    assert.match(explain(of('nlg', 'blocking'), 'ru'), /1 рабочий день/);
  });

  it('LAW-3: our own target is called our own and cites neither article nor clause', () => {
    const OWN = {
      kk: /өзіміз қойған мақсат/,
      ru: /цель, которую мы поставили себе сами/,
      en: /aim we have set ourselves/,
    };
    for (const name of ['nlg', 'bilal', 'kdv', 'alser'] as const)
      for (const language of LANGUAGES) {
        const words = explain(of(name, 'access'), language);
        assert.match(words, OWN[language]);
        assert.doesNotMatch(words, /Article|clause|стать|пункт|баб|тармақ|25/);
      }
  });

  it('LAW-3: where a policy decides, three working days are not mentioned', () => {
    assert.doesNotMatch(explain(of('bazarjoq', 'access'), 'en'), /\b3 working/);
  });

  it('leaves no gap in any language, kind or controller', () => {
    for (const controller of Object.values(desks))
      for (const kind of KINDS)
        for (const language of LANGUAGES) {
          const words = explain(dueDate({ controller, kind, moments: { received } }), language);
          assert.doesNotMatch(words, /undefined|NaN|\(\)| {2}|null/, words);
        }
  });
});
