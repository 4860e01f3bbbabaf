import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { eml } from '../../../support/letters.ts';

const read = async (type: string, body: string, more: Readonly<Record<string, string>> = {}) =>
  readMail(eml({ 'Content-Type': type, ...more }, body));
const text = async (type: string, body: string) => (await read(type, body)).text.trim();
const part = (head: string, body: string) => `--b\n${head}\n\n${body}\n`;
const plain = (body: string) => part('Content-Type: text/plain; charset=utf-8', body);
const html = (body: string) => part('Content-Type: text/html; charset=utf-8', body);
const MIXED = 'multipart/mixed; boundary=b';
const ALTERNATIVE = 'multipart/alternative; boundary="b"';

describe('format=flowed (RFC 3676)', () => {
  for (const [name, parameters, body, found] of [
    [
      'lines that end with a space go on',
      '',
      'Прошу \nудалить \nданные.\nСпасибо',
      'Прошу удалить данные.\nСпасибо',
    ],
    ['with DelSp the space is none', '; delsp=yes', 'дер \nбес  \nдеректер', 'дербес деректер'],
    ['quotes of different depth stay apart', '', '>> a \n>> b \n> c \nd', '>> a b\n> c\nd'],
    ['stuffed spaces are taken away', '', ' From \n > here', 'From > here'],
    [
      'the line above a signature is no part of a paragraph',
      '',
      'Прошу \n-- \nАйгерим',
      'Прошу\n-- \nАйгерим',
    ],
  ] as const)
    it(name, async () =>
      assert.equal(
        (await text(`text/plain; charset=utf-8; format=flowed${parameters}`, body)).replaceAll(
          ' \n',
          '\n',
        ),
        found.replaceAll(' \n', '\n'),
      ),
    );

  it('in a fixed text a space at the end is only a space', async () =>
    assert.equal(await text('text/plain; charset=utf-8; format=fixed', 'a \nb'), 'a \nb'));
});

describe('of alternatives one is shown', () => {
  for (const [name, body, found] of [
    ['the plain one', `${plain('план')}${html('<p>HTML</p>')}--b--`, 'план'],
    [
      'the plain one also where it comes last',
      `${html('<p>HTML</p>')}${plain('план')}--b--`,
      'план',
    ],
    [
      'the HTML where the plain one is empty',
      `${plain(' \n\n')}${html('<p>Прошу</p>')}--b--`,
      'Прошу',
    ],
    ['the HTML where the plain one is missing', `${html('<p>Прошу</p>')}--b--`, 'Прошу'],
    [
      'the HTML of a related part',
      `${plain('')}${part('Content-Type: multipart/related; boundary=r', '--r\nContent-Type: text/html\n\n<b>Прошу</b>\n--r\nContent-Type: image/png\n\nx\n--r--')}--b--`,
      'Прошу',
    ],
  ] as const)
    it(name, async () => assert.equal(await text(ALTERNATIVE, body), found));

  for (const stub of [
    'This is a multi-part message in MIME format. Your e-mail client does not support HTML.',
    'To view this message, please use an HTML compatible email viewer!',
    'Ваш почтовый клиент не поддерживает HTML',
    'Сіздің пошта бағдарламаңыз HTML форматын қолдамайды',
  ])
    it(`the HTML where the plain one only says: ${stub}`, async () =>
      assert.equal(await text(ALTERNATIVE, `${plain(stub)}${html('<p>Прошу</p>')}--b--`), 'Прошу'));

  it('a letter that speaks of HTML is shown where there is no other', async () => {
    const letter = 'Ваш сайт не поддерживает HTML5, почините';
    assert.equal(await text(ALTERNATIVE, `${plain(letter)}--b--`), letter);
  });
});

describe('the text of several parts', () => {
  it('is all of them, in their order', async () =>
    assert.equal(
      await text(
        MIXED,
        `${plain('один')}${part('Content-Type: image/png', 'x')}${html('<p>два</p>')}--b--`,
      ),
      'один\nдва',
    ));

  for (const [name, head] of [
    ['winmail.dat', 'Content-Type: application/ms-tnef; name=winmail.dat'],
    ['an invitation', 'Content-Type: text/calendar; method=REQUEST; charset=utf-8'],
    [
      'a text that is attached',
      'Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt',
    ],
    ['a text that bears a name', 'Content-Type: text/plain; name=a.txt'],
    ['a table', 'Content-Type: text/csv'],
    ['a card', 'Content-Type: text/vcard'],
  ] as const)
    it(`is not ${name}, which is kept as a file`, async () => {
      const mail = await read(MIXED, `${plain('Прошу')}${part(head, 'BEGIN:VCALENDAR')}--b--`);
      assert.deepEqual([mail.text.trim(), mail.attachments.length], ['Прошу', 1]);
    });

  it('an invitation alone is a message without text', async () => {
    const mail = await read('text/calendar; method=REQUEST', 'BEGIN:VCALENDAR\nSUMMARY:x');
    assert.deepEqual(
      [mail.text, mail.attachments[0]?.type, mail.problems],
      ['', 'text/calendar', ['no text']],
    );
  });

  it('HTML that is called plain is read as what it is', async () =>
    assert.equal(
      await text('text/plain; charset=utf-8', '<html><body><p>Прошу</p></body></html>'),
      'Прошу',
    ));
});

describe('what HTML quotes is marked as in plain text', () => {
  it('so that an answer between two quotes survives', async () => {
    const body =
      '<div>Сәлем!</div><blockquote><p>Атыңыз?</p></blockquote><p>Айгүл</p><blockquote><p>Код?</p><blockquote>ескі</blockquote></blockquote><p>654321</p>';
    const mail = await read('text/html; charset=utf-8', body);
    assert.equal(mail.text, 'Сәлем!\n> Атыңыз?\nАйгүл\n> Код?\n>> ескі\n654321');
    assert.equal(mail.newText, 'Сәлем!\nАйгүл\n654321');
    assert.equal(mail.quoted, '> Атыңыз?\n> Код?\n>> ескі');
  });
});
