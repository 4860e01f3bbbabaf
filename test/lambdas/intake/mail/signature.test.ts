import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { setApart } from '../../../../lambdas/intake/mail/set-apart.ts';
import { eml } from '../../../support/letters.ts';

const QUOTE = 'пт, 6 мар. 2026 г. в 10:00, BazarJoq <info@bazarjoq.kz>:\n> Атыңыз кім?';

describe('a signature is set apart and stays at hand', () => {
  for (const signature of [
    '-- \nАйгерим Серикова\n+7 701 123 45 67',
    '--\nАйгерим',
    '--\nС уважением, Айгерим Серикова\nменеджер по продажам\nТОО «Алма», г. Алматы, ул. Абая 1, оф. 2\nтел.: +7 (701) 123-45-67\nE-mail: a@example.kz\nhttps://example.kz\nwww.example.kz',
    '-- \nBest regards,\nJohn van Doe\nHead of Sales | Example Ltd',
    '--\nҚұрметпен,\nӘйгерім Серікқызы',
    '--\nАйгерим\nОтправлено с iPhone',
    'Отправлено с iPhone',
    'Отправлено с iPhone\n\nАйгерим\n+7 701 123 45 67',
    'Отправлено из мобильной Почты Mail.ru',
    'Sent from my Galaxy',
    'Get Outlook for Android',
    'iPhone құрылғымнан жіберілді',
    'Менің iPhone-нан жіберілді',
  ])
    it(JSON.stringify(signature), () => {
      const found = setApart(`Прошу удалить\n\n${signature}\n\n${QUOTE}\n`);
      assert.deepEqual(
        [found.newText, found.signature],
        ['Прошу удалить', signature.replace('-- \n', '--\n')],
      );
    });

  it('what stands alone below a line is the message', () =>
    assert.equal(setApart('--\nУдалите мои данные').newText, '--\nУдалите мои данные'));

  it('in a message as in its text', async () => {
    const mail = await readMail(eml({}, `Прошу\n\n-- \nАйгерим\n\n${QUOTE}`));
    assert.deepEqual(
      [mail.newText, mail.signature, mail.quoted],
      ['Прошу', '--\nАйгерим', `${QUOTE}`],
    );
  });
});

describe('what may be a part of the letter is never taken for a signature', () => {
  const ask = 'Прошу удалить мои персональные данные';
  for (const below of [
    `---\n${ask}.`,
    `--\n${ask}`,
    `-- \nP.S. Закройте аккаунт`,
    '--\nЗАКРОЙТЕ МОЙ АККАУНТ',
    '--\nудалите',
    '--\nУдалите!',
    '--\nКогда привезут заказ',
    `--\nАйгерим Серикова\n${ask}`,
    `--\nАйгерим Серикова\n\nP.S. ${ask}`,
    '--\nPlease close it',
    '--\nШотты жабыңыз',
    `—\n${ask}`,
    '---\nАйгерим',
    '-----\nАйгерим',
    `--\n${'Айгерим Серикова\n'.repeat(9)}`,
    `Отправлено через форму на сайте bazarjoq.kz\nИмя: Айгуль\nСообщение: ${ask}`,
    `Отправлено с страницы https://bazarjoq.kz/contacts\nИмя: Айгуль\nТекст: ${ask}`,
    'Отправлено с сайта bazarjoq.kz\nИмя: Айгуль',
    'Sent from the contact form\nName: Aigul',
    `Отправлено с iPhone\n\n${ask}`,
    'Отправлено с iPhone\n\nАйгерим\nАлматы\nАбая 1',
    'Отправлено с просьбой удалить мои данные',
  ])
    it(JSON.stringify(below), () => {
      const text = `Где мой заказ 12345?\n${below}`;
      const { newText, signature } = setApart(text);
      assert.deepEqual([newText, signature], [text.trimEnd().replace('-- \n', '--\n'), '']);
    });
});
