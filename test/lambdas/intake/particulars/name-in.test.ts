import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameIn } from '../../../../lambdas/intake/particulars/name-in.ts';

describe('whose name a letter tells', () => {
  for (const [text, fullName] of [
    ['Удалите данные.\n\nЛисовская Евгения Петровна\n87011234567', 'Лисовская Евгения Петровна'],
    ['Я, Мусин Арман Болатович, прошу изменить данные.', 'Мусин Арман Болатович'],
    ['Менің атым Серік Жұмабаев. Деректерімді өшіріңіз', 'Серік Жұмабаев'],
    ['менин атым аскар нурлыбек, номеримди оширип тастаныз', 'аскар нурлыбек'],
    ['Сәуле Досжанқызы боламын. Хабарлама жібермеңіз.', 'Сәуле Досжанқызы'],
    ['Meniń atym Madina Serikqyzy. Jeke derekterim...', 'Madina Serikqyzy'],
    ['Мeнiң aтым Сeрiк Aхмeтoв.', 'Сeрiк Aхмeтoв'],
    ['прошу ответить\nРябова В. И., 8-777-690-54-21', 'Рябова В. И.'],
    ['Удалите.\nА.Ким', 'А.Ким'],
    ['меня зовут марат сулейменов удалите аккаунт', 'марат сулейменов'],
    ['УДАЛИТЕ ВСЁ.\nКОВАЛЕВА НАТАЛЬЯ СЕРГЕЕВНА', 'КОВАЛЕВА НАТАЛЬЯ СЕРГЕЕВНА'],
    ['Прайс тіркелген.\n\nКоммерциялық директор Қанат Ибраев', 'Қанат Ибраев'],
    ['Hi team,\nplease delete my account.\n\nBest regards,\nAliya Bekova', 'Aliya Bekova'],
    ['I, Timur Iskakov (IIN 930421300183), withdraw.\n\nSincerely,\nT. Iskakov', 'Timur Iskakov'],
  ] as const)
    it(`is told in: ${text.replaceAll('\n', ' / ')}`, () => assert.equal(nameIn(text), fullName));

  for (const [text, fullName] of [
    ['Пишу за маму, её зовут Рыбакова Тамара Ильинична.\nОльга', 'Рыбакова Тамара Ильинична'],
    ['Адвокат Тлеуов К. С. в интересах Лян Натальи Олеговны', 'Лян Натальи Олеговны'],
    ['Әкем Сапаров Мұхтар Әділұлының атынан жазып отырмын.', 'Сапаров Мұхтар Әділұлының'],
  ] as const)
    it(`of the person written for, as it stands: ${text.replaceAll('\n', ' / ')}`, () =>
      assert.equal(nameIn(text), fullName));

  for (const text of [
    'Мы живём на Абая Кунанбаева 15, возите?\nС уважением',
    'магазин «Roza Store», помогите',
    'Добрый День\nКөп Рахмет',
    'ХОЧУ ВИДЕТЬ СПИСОК. БОЛЬШЕ НЕ СОГЛАСНА',
    'Ждём заказ.\nС уважением,\nОтдел Кадров',
    'We offer our services.\n\nBest regards,\nSupport Team',
    'Менеджер Әлия Сәбитова уәде берді',
    'Здравствуйте, Ерлан Серикович! Где мой заказ?',
    'Құрметпен,\nСіздің клиентіңіз',
    'удалите мой аккаунт. Ерболат',
    'хватит ваших звонков',
  ])
    it(`is not told in: ${text.replaceAll('\n', ' / ')}`, () =>
      assert.equal(nameIn(text), undefined));
});
