import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emailIn } from '../../../../lambdas/intake/particulars/email-in.ts';

describe('the mailbox that a letter names as its own', () => {
  for (const [text, email] of [
    ['пришлите на ivan.petrov84@mail.ru.', 'ivan.petrov84@mail.ru'],
    ['zhanna.m собака yandex.kz', 'zhanna.m@yandex.kz'],
    ['marat_b(at)mail.ru', 'marat_b@mail.ru'],
    ['ainur.sapar@gmail.com-ga jiberinizder', 'ainur.sapar@gmail.com'],
    ['старая old.box@mail.ru, новая new.box@gmail.com', 'new.box@gmail.com'],
  ] as const)
    it(`is found in: ${text}`, () => assert.equal(emailIn(text), email));

  for (const text of [
    'писал на info@bilal.kz',
    'письмо с адреса ivan@alser.kz пришло',
    'От: Иван <ivan@mail.ru>',
    'Delivery has failed to these recipients: ivan@mail.ru',
    'Ваше письмо для dana.k@mail.ru не доставлено',
    'emails at sarah',
  ])
    it(`is not in: ${text}`, () => assert.equal(emailIn(text), undefined));
});
