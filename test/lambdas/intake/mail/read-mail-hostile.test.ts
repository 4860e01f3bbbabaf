import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { bytesOf, encoded } from '../../../support/encoded.ts';
import { accessLetter, eml } from '../../../support/letters.ts';

const MIXED = { 'Content-Type': 'multipart/mixed; boundary="=_b"' };
const part = (head: string, body: string) => `--=_b\n${head}\n\n${body}\n`;
const FORWARD =
  '---------- Forwarded message ---------\nFrom: Айгүл <aigul@example.kz>\nDate: 6 March\nSubject: x\n\nПрошу';
const REPLY =
  'Прошу\n-- \nАйгерим\nпт, 6 мар. 2026 г. в 10:00, B <info@b.kz>:\n> Кімсіз?\nАйгүл\n> Код?\n';

/** Messages of every kind that is read in a way of its own. */
const samples = [
  accessLetter(),
  eml({ From: '' }),
  eml({ To: 'a:b@c,d;' }, '> x'),
  eml({ Subject: '=?utf-8?B?0JTQtdGA?= =?utf-8?Q?=D0=B1?=' }, REPLY),
  eml({ 'Content-Type': 'text/plain; format=flowed; delsp=yes' }, `a \n>b \n${FORWARD}`),
  eml({ 'Content-Type': 'text/html; charset=utf-8' }, '<p>a<blockquote>&#1178;<!-- x --></p>'),
  eml(
    MIXED,
    `${part('Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable', '=D0=9F=\n')}${part("Content-Type: application/pdf\nContent-Disposition: attachment; filename*0*=utf-8''%D0; filename*1*=%9F.pdf\nContent-Transfer-Encoding: base64", 'JVBERi0xLjc=')}${part('Content-Type: message/rfc822', `From: b@example.kz\nSubject: y\n\n${FORWARD}`)}--=_b--\n`,
  ),
  eml(
    {
      From: 'MAILER-DAEMON@example.kz',
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary="=_b"',
    },
    `${part('Content-Type: text/plain', 'failed')}${part('Content-Type: message/delivery-status', 'Final-Recipient: rfc822; x@y.kz\nAction: failed\nStatus: 5.1.1')}--=_b--\n`,
  ),
  bytesOf(
    'Return-Path: <a@b.kz>\r\nReceived: by inbound-smtp.eu-central-1.amazonaws.com for a@b.kz\r\nX-SES-Spam-Verdict: PASS\r\nAuthentication-Results: amazonses.com; spf=pass (x) y="z"; dmarc=fail\r\nFrom: ',
    encoded('Айгерим', 'windows-1251'),
    ' <a@b.kz>\r\nReferences: <a@b> <c@d>\r\n\r\n',
    encoded('Прошу удалить', 'koi8-r'),
  ),
];

const sample = fc.constantFrom(...samples).map((bytes) => Buffer.from(bytes));
const random = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, where: number) => Math.floor(bytes.length * where);
const truncated = fc.tuple(sample, place).map(([all, end]) => all.subarray(0, at(all, end)));
const spliced = fc
  .tuple(sample, sample, place, place)
  .map(([a, b, end, start]) =>
    Buffer.concat([a.subarray(0, at(a, end)), b.subarray(at(b, start))]),
  );
const littered = fc
  .tuple(sample, random, place)
  .map(([all, litter, where]) =>
    Buffer.concat([all.subarray(0, at(all, where)), litter, all.subarray(at(all, where))]),
  );
const repeated = fc
  .tuple(sample, place, place, fc.integer({ min: 2, max: 40 }))
  .map(([all, from, to, times]) => {
    const [start = 0, end = 0] = [at(all, from), at(all, to)].sort((a, b) => a - b);
    const piece = Array.from({ length: times }, () => all.subarray(start, end));
    return Buffer.concat([all.subarray(0, start), ...piece, all.subarray(end)]);
  });

/** In milliseconds of the processor; an ordinary message takes a fraction of one. */
const BOUND = 500;

describe('whatever arrives', () => {
  it('6,000 random, truncated, spliced, littered and repeated messages are read, none for long', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(random, truncated, spliced, littered, repeated), async (raw) => {
        const started = process.cpuUsage();
        const mail = await readMail(raw);
        const { user } = process.cpuUsage(started);
        assert.ok(user / 1000 < BOUND, `${user / 1000} ms`);
        assert.ok(!mail.problems.includes('not readable as a message'));
        assert.ok(mail.recipients.every((address) => address === address.toLowerCase()));
        assert.ok(mail.text.length <= 200_000 && mail.newText.length <= 20_000);
        assert.ok(!mail.from || /^\S+@\S+$/.test(mail.from.address), mail.from?.address);
        assert.ok(mail.attachments.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256)));
        assert.ok(!`${mail.text}${mail.newText}${mail.quoted}`.includes('\0'));
      }),
      { numRuns: 6_000, seed: 20_260_306 },
    ));
});
