import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { bytesOf, encoded } from '../../../support/encoded.ts';
import { eml } from '../../../support/letters.ts';

const NAME = 'Айгерім Серікқызы';
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const subject = async (value: string | Uint8Array) =>
  (await readMail(bytesOf('From: a@example.kz\r\nSubject: ', value, '\r\n\r\nx'))).subject;

describe('a subject is read', () => {
  const octets = Buffer.from('Дербес деректер туралы сұрау');
  for (const [name, value] of [
    ['as bare UTF-8', octets],
    [
      'cut within a letter',
      `=?utf-8?B?${base64(octets.subarray(0, 9))}?=\r\n =?utf-8?B?${base64(octets.subarray(9))}?=`,
    ],
    [
      'cut within a group of base64',
      `=?utf-8?B?${base64(octets).slice(0, 14)}?= =?utf-8?B?${base64(octets).slice(14)}?=`,
    ],
    [
      'in two encodings',
      `=?UTF-8?B?${base64(octets.subarray(0, 8))}?= =?utf-8?q?${[...octets.subarray(8)].map((byte) => `=${byte.toString(16)}`).join('')}?=`,
    ],
    ['with a language', `=?utf-8*kk?B?${base64(octets)}?=`],
    ['called windows-1251', `=?windows-1251?B?${base64(octets)}?=`],
    ['of an unknown charset', `=?x-none?B?${base64(octets)}?=`],
  ] as const)
    it(name, async () => assert.equal(await subject(value), 'Дербес деректер туралы сұрау'));

  for (const charset of ['windows-1251', 'koi8-r'])
    it(`as bare ${charset}`, async () =>
      assert.equal(
        await subject(encoded('Удаление моих данных', charset)),
        'Удаление моих данных',
      ));

  for (const [value, text] of [
    ['=?utf-8?Q?Re=3A_a?= b =?utf-8?Q?c_d?=', 'Re: a b c d'],
    ['=?utf-8?B?!!!?=', ''],
    ['=?utf-8?B?', '=?utf-8?B?'],
    ['a =?nobody', 'a =?nobody'],
    ['=?koi8-r?Q?=F0=D2=CF=DB=D5?=', 'Прошу'],
    ['=?iso-2022-jp?B?GyRCRnxLXDhsGyhC?=', '日本語'],
  ] as const)
    it(value, async () => assert.equal(await subject(value), text));
});

describe('a sender is read', () => {
  for (const [name, value] of [
    ['in bare UTF-8', Buffer.from(`${NAME} <A@Example.kz>`)],
    ['in encoded words', `=?utf-8?B?${base64(NAME)}?= <a@example.kz>`],
    ['in encoded words within quotes', `"=?utf-8?B?${base64(NAME)}?=" <a@example.kz>`],
    ['called windows-1252', `=?windows-1252?B?${base64(NAME)}?= <a@example.kz>`],
    ['without a space', `"${NAME}"<a@example.kz>`],
    ['the first of two', `${NAME} <a@example.kz>, b@example.kz`],
    ['with quotes in quotes', `"'${NAME}'" <a@example.kz>`],
  ] as const)
    it(name, async () =>
      assert.deepEqual((await readMail(bytesOf('From: ', value, '\r\n\r\nx'))).from, {
        address: 'a@example.kz',
        name: NAME,
      }),
    );

  for (const [value, address] of [
    ['a@example.kz', 'a@example.kz'],
    ['<a@example.kz>', 'a@example.kz'],
    ['a@example.kz (Aigerim)', 'a@example.kz'],
    [`=?utf-8?B?${base64(`${NAME} <a@example.kz>`)}?=`, 'a@example.kz'],
    ['mailto:a@example.kz', 'a@example.kz'],
    ['"a@trusted.kz" <b@example.kz>', 'b@example.kz'],
    ['"A"@Example.kz.', 'a@example.kz'],
    ['Aigerim a@example.kz', 'a@example.kz'],
    ['"vic(x)tim"@example.kz', undefined],
    ['"a b"@example.kz', undefined],
    ['a@b@example.kz', undefined],
    [`${'a'.repeat(250)}@example.kz`, undefined],
    ['nobody', undefined],
    ['<>', undefined],
    ['@', undefined],
  ] as const)
    it(`${value}: ${address}`, async () =>
      assert.equal((await readMail(bytesOf(`From: ${value}\r\n\r\nx`))).from?.address, address));
});

describe('of repeated fields the first counts, and it is said that there are more', () => {
  for (const [field, first, second] of [
    ['From', 'a@example.kz', 'b@example.kz'],
    ['Subject', 'one', 'two'],
    ['Message-ID', '<1@example.kz>', '<2@example.kz>'],
  ] as const)
    it(field, async () => {
      const head = `${field}: ${first}\r\nX-A: b\r\n${field.toUpperCase()}: ${second}\r\n`;
      const mail = await readMail(bytesOf(head, '\r\nx'));
      const found = {
        From: mail.from?.address,
        Subject: mail.subject,
        'Message-ID': mail.messageId,
      };
      assert.equal(found[field], first);
      assert.ok(mail.problems.includes(`repeated ${field.toLowerCase()}`));
    });
});

describe('what a message answers', () => {
  const answers = async (headers: Readonly<Record<string, string>>) =>
    (await readMail(eml(headers, 'x'))).answers;

  it('is its In-Reply-To, then its References from the newest, each once', async () =>
    assert.deepEqual(
      await answers({
        'In-Reply-To': 'Your message of Monday <c@x.kz>',
        References: '<a@x.kz> <b@x.kz>\r\n <c@x.kz>',
      }),
      ['<c@x.kz>', '<b@x.kz>', '<a@x.kz>'],
    ));

  it('is only what has the form of an id, and not without end', async () => {
    assert.deepEqual(await answers({ References: 'a@x.kz <a> <a b@x> <<a@x.kz> <@> <ok@x.kz>' }), [
      '<ok@x.kz>',
      '<a@x.kz>',
    ]);
    const many = Array.from({ length: 500 }, (_, at) => `<${at}@x.kz>`).join(' ');
    const found = await answers({ References: many });
    assert.deepEqual([found.length, found[0]], [50, '<499@x.kz>']);
  });

  it('the mark of a letter of ours is kept as it stands', async () =>
    assert.equal(
      (await readMail(eml({ 'X-Jauap-Letter': ' BJQ-1; x=y ' }, 'x'))).mark,
      'BJQ-1; x=y',
    ));
});
