import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textToRead } from '../../../../lambdas/intake/mail/new-text-of.ts';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { eml } from '../../../support/letters.ts';

const OURS = 'Здравствуйте!\nКод: 123456\nhttps://pages.example/proof/token';
const quoted = OURS.replace(/^/gm, '> ');
const newText = async (body: string) => (await readMail(eml({}, body))).newText.trim();

describe('what a reply says anew is told from the letter below it', () => {
  for (const [name, below] of [
    ['gmail, Russian', `пт, 6 мар. 2026 г. в 10:00, BazarJoq <info@bazarjoq.kz>:\n\n${quoted}`],
    [
      'gmail, English',
      `On Fri, Mar 6, 2026 at 10:00 BazarJoq <info@bazarjoq.kz> wrote:\n\n${quoted}`,
    ],
    ['quote marks alone', quoted],
    [
      'Outlook, Russian',
      `От: BazarJoq <info@bazarjoq.kz>\nОтправлено: 6 марта 2026 г. 10:00\nКому: a@example.kz\nТема: BJQ\n\n${OURS}`,
    ],
    [
      'Outlook, Kazakh',
      `Кімнен: BazarJoq <info@bazarjoq.kz>\nЖіберілді: 2026 ж. 6 наурыз 10:00\nКімге: a@example.kz\nТақырып: BJQ\n\n${OURS}`,
    ],
    [
      'Outlook, English',
      `From: BazarJoq <info@bazarjoq.kz>\nSent: Friday, March 6, 2026 10:00\nTo: a@example.kz\nSubject: BJQ\n\n${OURS}`,
    ],
    [
      'Outlook, with a line and stars',
      `________________________________\n*От:* BazarJoq <info@bazarjoq.kz>\n*Отправлено:* 6 марта 2026 г.\n\n${OURS}`,
    ],
    ['a forwarder', `-------- Пересланное сообщение --------\n${OURS}`],
    ['Mail.ru', `Пятница, 6 марта 2026, 10:00 +05:00 от BazarJoq <info@bazarjoq.kz>:\n${quoted}`],
  ] as const)
    it(name, async () => {
      const found = await newText(`Я вам не писал!\n\n${below}\n`);
      assert.match(found, /^Я вам не писал!/);
      assert.doesNotMatch(found, /123456|proof/);
    });

  it('an answer inside a quote is not lost', async () =>
    assert.equal(
      await newText('> Кімсіз?\nМен Айгүлмін\n> Код?\n654321\n'),
      'Мен Айгүлмін\n654321',
    ));

  it('where all is quote, nothing is new, and all is read to understand it', async () => {
    const mail = await readMail(eml({}, '> Кімсіз?\n> Мен Айгүлмін\n'));
    assert.equal(mail.newText, '');
    assert.equal(textToRead(mail), '> Кімсіз?\n> Мен Айгүлмін');
  });

  it('a letter that only speaks of senders and dates is no quote', async () => {
    const letter = 'От: кого я получаю рассылку?\nПрошу ответить.\nДата: сегодня';
    assert.equal(await newText(letter), letter);
  });
});
