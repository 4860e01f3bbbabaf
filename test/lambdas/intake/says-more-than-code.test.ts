import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysMoreThanCode } from '../../../lambdas/intake/says-more-than-code.ts';

describe('a reply with the code says nothing else', () => {
  for (const text of [
    '123456',
    'Здравствуйте! Мой код: 123456. Спасибо!\n\nС уважением,\nАйгерим Серикова',
    'Сәлеметсіз бе!\nКод: 123456\nҚұрметпен, Айгерім',
    '123456\n\nОтправлено из мобильной Почты Mail.ru',
    '123456\nПятница, 6 марта 2026, 10:00 +05:00 от BazarJoq <info@bazarjoq.kz>:\n> Здравствуйте!',
  ])
    it(JSON.stringify(text), () => assert.equal(saysMoreThanCode(text), false));
});

describe('a reply says more than the code, so a person reads it', () => {
  for (const text of [
    '123456\nУдалите мой адрес и телефон',
    'Код 123456, бірақ мен ештеңе сұраған жоқпын, тоқтатыңыздар',
    '123456\n> Здравствуйте!\nЯ Вам вообще-то не писал, кто это?',
  ])
    it(JSON.stringify(text), () => assert.equal(saysMoreThanCode(text), true));
});
