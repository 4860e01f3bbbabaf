import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataConcernedIn } from '../../../../lambdas/intake/particulars/data-concerned-in.ts';

describe('the data that a withdrawal names', () => {
  for (const [text, found] of [
    [
      'отзываю согласие на обработку персональных данных (ФИО, телефон, адрес доставки)',
      'ФИО, телефон, адрес доставки',
    ],
    [
      'Дербес деректерімді (телефон нөмірім, мекенжайым) өңдеуге келісімімді қайтарамын',
      'телефон нөмірім, мекенжайым',
    ],
    ['I withdraw my consent to use my data (name, phone number).', 'name, phone number'],
    ['Отзываю согласие, а именно: ФИО, эл. почта. С уважением', 'ФИО, эл. почта'],
    [
      'моих данных, в частности номера телефона и адреса, прошу ответить',
      'номера телефона и адреса',
    ],
    [
      'деректерімді, атап айтқанда телефон нөмірім мен мекенжайымды өңдеуге келіспеймін',
      'телефон нөмірім мен мекенжайымды',
    ],
    ['my data, namely my photo and phone number. Thanks', 'my photo and phone number'],
    ['Stop using my details, including my address and photo.', 'my address and photo'],
    ['Отзываю согласие на данные:\n- ФИО\n- телефон\n\nИванов', 'ФИО, телефон'],
    [
      'Персональные данные: ФИО, номер телефона, адрес электронной почты. Иванов Иван Петрович, 87015551234',
      'ФИО, номер телефона, адрес электронной почты',
    ],
    ['Какие данные: номер телефона 87015551234', 'номер телефона'],
    ['Отзываю согласие на любые мои персональные данные', 'любые мои персональные данные'],
    ['все персональные данные сотрите', 'все персональные данные'],
    ['Ешқандай деректерімді пайдаланбаңыздар', 'Ешқандай деректерімді'],
    ['barlyq jeke derekterimdi óshirińiz', 'barlyq jeke derekterimdi'],
    ['Delete all my data.', 'all my data'],
    ['Какие данные: любые', 'любые'],
  ] as const)
    it(`is ${found}: ${text.replaceAll('\n', ' / ')}`, () =>
      assert.equal(dataConcernedIn(text), found));

  for (const text of [
    'Ваши данные утекли, проверьте: data https://x.example/login',
    'Данные: Иванов Иван Петрович, 87015551234',
    'Мои данные: ivan@mail.example',
    'Удалите мои данные — мне надоело',
    'Прошу удалить мои данные: я у вас больше не покупаю',
    'по закону о данных (статья 8 закона о персональных данных)',
    'my personal data, including its cross-border transfer',
  ])
    it(`is not in: ${text}`, () => assert.equal(dataConcernedIn(text), undefined));
});
