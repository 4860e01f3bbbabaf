import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { classify } from '../../../lambdas/classify/classify.ts';
import { lookAtMessage } from '../../../lambdas/intake/look-at-message.ts';
import { readMail } from '../../../lambdas/intake/mail/read-mail.ts';
import { eml } from '../../support/letters.ts';

const found = async (raw: Uint8Array) => {
  const look = lookAtMessage(classify);
  const mail = await readMail(raw);
  const { disposed } = look(bazarjoq, mail, { ownLetter: false, inThread: false });
  return `${disposed.disposition} ${disposed.reason}`;
};
const ASKED = 'Прошу удалить все мои персональные данные из вашей базы.';
const ORDER = 'Здравствуйте! Подскажите, пожалуйста, когда доставят мой заказ номер 55123?';
const forward = (text: string) =>
  [
    '---------- Forwarded message ---------',
    'From: Асель <assel@example.kz>',
    'Date: 2 March 2026',
    'Subject: Хат',
    '',
    text,
  ].join('\n');
const quoted = (text: string, from = 'a@example.kz') => `2 марта 2026 г. ${from} пишет:\n> ${text}`;

describe('what a letter asks beside its own text is laid before a person:', () => {
  const rows: readonly (readonly [string, Uint8Array])[] = [
    [
      'in a letter that somebody else passes on',
      eml({ Subject: 'Fwd' }, `${ORDER}\n\n${forward(ASKED)}`),
    ],
    [
      'in their own older letter, quoted below',
      eml({ Subject: 'Re' }, `${ORDER}\n\n${quoted(ASKED)}`),
    ],
    [
      'in the words of a colleague above a letter that they pass on',
      eml(
        { From: 'manager@bazarjoq.kz', Subject: 'Fwd' },
        `Клиент в чате просит удалить все его персональные данные, прошу принять в работу.\n\n${forward(ORDER)}`,
      ),
    ],
  ];
  for (const [where, raw] of rows)
    it(where, async () => assert.equal(await found(raw), 'review asked-beside'));

  it('in a colleague’s words that may ask, where what they pass on asks nothing', async () => {
    const said =
      'Коллеги, звонила клиентка насчёт своих данных, кажется, хочет, чтобы убрали. Займитесь.';
    const raw = eml(
      { From: 'manager@bazarjoq.kz', Subject: 'Fwd' },
      `${said}\n\n${forward(ORDER)}`,
    );
    assert.match(await found(raw), /^review/);
  });

  it('but not in a quote of the company’s own letter', async () => {
    const letter = quoted(
      'BazarJoq: чтобы удалить персональные данные, напишите нам.',
      'news@bazarjoq.kz',
    );
    assert.equal(await found(eml({ Subject: 'Re' }, `${ORDER}\n\n${letter}`)), 'other no-request');
  });
});

describe('a file beside a short letter may be the request:', () => {
  const withFile = (text: string, type = 'application/pdf', content = '%PDF-1.4') =>
    eml(
      { Subject: '', 'Content-Type': 'multipart/mixed; boundary=b' },
      `--b\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--b\nContent-Type: ${type}; name=a\n\n${content}\n--b--\n`,
    );
  for (const text of [
    'Добрый день! Заявление во вложении.',
    'Өтінішім қосымшада',
    'Please find attached my request',
    'Отправлено с iPhone',
    '',
  ])
    it(`"${text}"`, async () =>
      assert.equal(await found(withFile(text)), 'review only-attachments'));
  for (const text of ['Резюме во вложении', 'Счёт на оплату во вложении', ORDER])
    it(`but not with "${text.slice(0, 30)}"`, async () =>
      assert.match(await found(withFile(text)), /^other/));
  it('but not a calendar or a video', async () =>
    assert.match(
      await found(withFile('Шақыру', 'text/calendar', 'BEGIN:VCALENDAR')),
      /^(other|review unsure)/,
    ));
});
