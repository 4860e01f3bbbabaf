import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { eml } from '../../../support/letters.ts';

/** The letters of Russian as windows-1251 writes them. */
const windows1251 = (text: string) =>
  Buffer.from(
    [...text].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0))),
  );
const base64 = (text: string) => Buffer.from(text).toString('base64');
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const MIXED = { 'Content-Type': 'multipart/mixed; boundary=b' };
const part = (headers: string, body: string) => `--b\n${headers}\n\n${body}\n`;

describe('a message is read', () => {
  it('plain, with its sender, its recipients and its id', async () => {
    const mail = await readMail(eml({ Cc: 'Second <SECOND@bazarjoq.kz>' }, 'Сәлеметсіз бе!'));
    assert.deepEqual(mail, {
      messageId: '<first@example.kz>',
      from: { address: 'aigerim@example.kz', name: 'Aigerim Serikova' },
      recipients: ['info@bazarjoq.kz', 'second@bazarjoq.kz'],
      subject: 'Hello',
      text: 'Сәлеметсіз бе!',
      newText: 'Сәлеметсіз бе!',
      signature: '',
      quoted: '',
      answers: [],
      attachments: [],
      verdicts: { spam: 'none', virus: 'none', spf: 'none', dkim: 'none', dmarc: 'none' },
      problems: [],
    });
  });

  it('as the text of its HTML where it has no other', async () => {
    const body =
      '<html><head><title>x</title><style>p{color:red}</style></head><body><p>Д&#1241;л&nbsp;&amp; бір</p><p>екі<br>үш</p></body></html>';
    const { text } = await readMail(eml(HTML, body));
    assert.match(text, /^Дәл & бір\nекі\nүш$/);
  });

  it('in windows-1251', async () => {
    const head = eml({ 'Content-Type': 'text/plain; charset=windows-1251', Subject: '' });
    const { text } = await readMail(
      Buffer.concat([head, windows1251('Прошу прислать мои данные')]),
    );
    assert.equal(text.trim(), 'Прошу прислать мои данные');
  });

  it('with a Kazakh subject in base64, in one piece and in two', async () => {
    const two = [base64('Дербес деректер '), base64('туралы сұрау')];
    for (const Subject of [
      `=?utf-8?B?${base64('Дербес деректер туралы сұрау')}?=`,
      two.map((each) => `=?UTF-8?b?${each}?=`).join('\r\n '),
    ])
      assert.equal((await readMail(eml({ Subject }))).subject, 'Дербес деректер туралы сұрау');
  });

  it('with its attachments counted', async () => {
    const pdf = 'Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf';
    const body = `${part('Content-Type: text/plain', 'Hello')}${part(pdf, 'x')}${part(pdf, 'y')}--b--\n`;
    const { attachments, text } = await readMail(eml(MIXED, body));
    assert.deepEqual([attachments.length, text.trim()], [2, 'Hello']);
  });

  it('for whom SES took it, where no header names them', async () => {
    const Received =
      'from mail.example.kz by inbound-smtp.eu-central-1.amazonaws.com with SMTP id x for Reply+BJQ-1@jauap.bazarjoq.kz; Fri, 06 Mar 2026 05:00:00 +0000';
    const { recipients } = await readMail(eml({ To: 'undisclosed-recipients:;', Received }));
    assert.deepEqual(recipients, ['reply+bjq-1@jauap.bazarjoq.kz']);
  });

  it('for whom a mailbox forwarded it', async () => {
    const { recipients } = await readMail(eml({ To: '', 'Delivered-To': 'Info@bazarjoq.kz' }));
    assert.deepEqual(recipients, ['info@bazarjoq.kz']);
  });
});

describe('what could not be read is named', () => {
  for (const [name, raw, problems] of [
    ['nothing at all', Buffer.alloc(0), ['no header', 'no sender', 'no text']],
    ['no text', eml({}), ['no text']],
    ['no sender', eml({ From: '' }, 'x'), ['no sender']],
    ['a sender that is no address', eml({ From: 'nobody' }, 'x'), ['no sender']],
  ] as const)
    it(name, async () => assert.deepEqual((await readMail(raw)).problems, problems));

  it('more parts than anybody sends', async () => {
    const nested = Array.from({ length: 2_000 }, (_, depth) =>
      [`--b${depth}`, `Content-Type: multipart/mixed; boundary=b${depth + 1}`, '', ''].join('\n'),
    );
    const mail = await readMail(
      eml({ 'Content-Type': 'multipart/mixed; boundary=b0' }, nested.join('')),
    );
    assert.deepEqual(mail.problems, ['too many parts', 'no text']);
  });

  it('a text of 20 MB, which is read as far as anybody types', async () => {
    const { text, problems } = await readMail(eml({}, 'а'.repeat(10_000_000)));
    assert.deepEqual([text.length, problems], [200_000, ['text too long']]);
  });
});
