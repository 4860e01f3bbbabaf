import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { bytesOf } from '../../../support/encoded.ts';

const HEAD = 'From: Aigerim <a@example.kz>\nTo: info@bazarjoq.kz\nSubject: x\n';
const TEXT = 'Прошу удалить данные';
const MIXED = 'Content-Type: multipart/mixed; boundary=b\n';
const part = (body: string) => `--b\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;
const read = (raw: string | Uint8Array) => readMail(bytesOf(raw));

describe('a message in disorder is read as far as it goes', () => {
  for (const [name, raw, problems] of [
    ['with bare CR as line ends', `${HEAD}\n${TEXT}`.replaceAll('\n', '\r'), []],
    ['with CRLF', `${HEAD}\n${TEXT}`.replaceAll('\n', '\r\n'), []],
    ['with mixed line ends', `${HEAD.replace('\n', '\r').replace('\n', '\r\n')}\n${TEXT}`, []],
    [
      'behind the first line of an mbox',
      `From a@example.kz Fri Mar  6 10:00:00 2026\n${HEAD}\n${TEXT}`,
      [],
    ],
    [
      'behind a quoted first line of an mbox',
      `>From a@example.kz Fri Mar  6 10:00:00 2026\n${HEAD}\n${TEXT}`,
      [],
    ],
    ['behind a byte order mark', `\ufeff${HEAD}\n${TEXT}`, []],
    ['behind empty lines', `\n \r\n\n${HEAD}\n${TEXT}`, []],
    ['with NUL bytes', `${HEAD}\nПро\0шу удалить\0 данные\0`, []],
    [
      'with a damaged line in the header',
      `From: Aigerim <a@example.kz>\n???\nTo: info@bazarjoq.kz\nSubject: x\n\n${TEXT}`,
      ['damaged header'],
    ],
    [
      'without a line between header and body',
      `${HEAD}${TEXT}\n`,
      ['no line between header and body'],
    ],
    ['with a space before the colon', `${HEAD.replaceAll(':', ' :')}\n${TEXT}`, []],
    ['never closing its parts', `${HEAD}${MIXED}\n${part(TEXT)}`, []],
    [
      'with text before and after its parts',
      `${HEAD}${MIXED}\nsee below\n${part(TEXT)}--b--\nafter\n`,
      [],
    ],
    [
      'with a delimiter followed by spaces',
      `${HEAD}${MIXED}\n${part(TEXT).replace('--b', '--b \t')}--b-- \n`,
      [],
    ],
    ['with a part that has no header', `${HEAD}${MIXED}\n--b\n\n${TEXT}\n--b--\n`, []],
    ['with a part that has nothing', `${HEAD}${MIXED}\n--b\n--b\n--b\n\n${TEXT}\n--b--\n`, []],
    [
      'naming no boundary',
      `${HEAD}Content-Type: multipart/mixed\n\n${part(TEXT)}--b--\n`,
      ['boundary missing'],
    ],
    [
      'whose boundary never comes',
      `${HEAD}Content-Type: multipart/mixed; boundary=zz\n\n${TEXT}\n`,
      [],
    ],
    [
      'naming its boundary twice',
      `${HEAD}Content-Type: multipart/mixed; boundary=b; boundary=c\n\n${part(TEXT)}--b--\n`,
      [],
    ],
    ['of a type that is none', `${HEAD}Content-Type: text\n\n${TEXT}`, []],
    ['in an encoding that is none', `${HEAD}Content-Transfer-Encoding: rot13\n\n${TEXT}`, []],
    [
      'with damaged quoted-printable',
      `${HEAD}Content-Transfer-Encoding: quoted-printable\n\n=D0=9F=D1=80=D0=BE=D1=88=D1=83 =\n${[...Buffer.from('удалить')].map((byte) => `=${byte.toString(16)}`).join('')} данные  \t\n`,
      [],
    ],
    [
      'with noise in its base64',
      `${HEAD}Content-Transfer-Encoding: base64\n\n${Buffer.from(TEXT)
        .toString('base64')
        .replace(/(.{10})/g, '$1 !\n')}\n`,
      [],
    ],
    [
      'with a footer below its base64',
      `${HEAD}Content-Transfer-Encoding: base64\n\n${Buffer.from(`${TEXT}`).toString('base64')}\n_____\nFooter of a list\n`,
      [],
    ],
  ] as const)
    it(name, async () => {
      const mail = await read(raw);
      assert.match(mail.text.trim(), /^Прошу удалить данные\.?$/);
      assert.deepEqual(mail.problems, problems);
      assert.deepEqual([mail.from?.address, mail.subject], ['a@example.kz', 'x']);
      assert.deepEqual(mail.recipients, ['info@bazarjoq.kz']);
    });

  it('a header without a body is a message without text', async () => {
    for (const raw of [HEAD, HEAD.trim(), `${HEAD}\n`])
      assert.deepEqual((await read(raw)).problems, ['no text']);
  });

  it('a body without a header is a text without a sender', async () => {
    for (const raw of [TEXT, `Hello: ${TEXT}\n\nmore`, `${TEXT}\nFrom: a@example.kz\n`]) {
      const mail = await read(raw);
      assert.ok(mail.text.includes(TEXT), mail.text);
      assert.deepEqual(mail.problems, ['no header', 'no sender']);
    }
  });

  it('a thousand parts within parts are gone through to the innermost', async () => {
    const open = Array.from(
      { length: 990 },
      (_, depth) => `--b${depth}\nContent-Type: multipart/mixed; boundary=b${depth + 1}\n\n`,
    ).join('');
    const raw = `${HEAD}Content-Type: multipart/mixed; boundary=b0\n\n${open}--b990\n\n${TEXT}\n`;
    const mail = await read(raw);
    assert.deepEqual([mail.text.trim(), mail.problems], [TEXT, []]);
  });

  it('an inner part that bears the boundary of an outer one ends where it ends', async () => {
    const inner = `--b\n${MIXED}\n${part('один')}--b--\n`;
    const mail = await read(`${HEAD}${MIXED}\n${inner}${part('два')}--b--\n`);
    assert.equal(mail.text.trim().replaceAll('\n\n', '\n'), 'один\nдва');
  });
});

describe('what is too much is cut, and it is said', () => {
  for (const [name, raw, problem] of [
    ['100,000 headers', `${'X-A: b\n'.repeat(100_000)}\n${TEXT}`, 'too many headers'],
    ['5,000 parts', `${HEAD}${MIXED}\n${part('x').repeat(5_000)}`, 'too many parts'],
    [
      '300 files',
      `${HEAD}${MIXED}\n${'--b\nContent-Type: image/png\n\nx\n'.repeat(300)}`,
      'too many attachments',
    ],
    ['a text of a million letters', `${HEAD}\n${'a'.repeat(1_500_000)}`, 'text too long'],
    ['41 MB', Buffer.alloc(41 * 1024 * 1024, 'a\n'), 'too long to read whole'],
  ] as const)
    it(name, async () => {
      const { problems } = await read(raw);
      assert.ok((problems as readonly string[]).includes(problem), problems.join());
    });

  it('letters within letters', async () => {
    const letter = 'From: a@example.kz\nContent-Type: message/rfc822\n\n'.repeat(30);
    assert.ok((await read(letter)).problems.includes('letters nested too deep'));
  });
});
