import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { accessLetter, eml } from '../../../support/letters.ts';

const multipart = eml(
  { 'Content-Type': 'multipart/alternative; boundary="=_b"', Subject: '=?utf-8?B?0JTQtdGA?=' },
  '--=_b\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n=D0=9F\n--=_b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+0J88L3A+\n--=_b--\n',
);
const samples = [accessLetter(), multipart, eml({ From: '' }), eml({ To: 'a:b@c,d;' }, '> x')];

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

describe('whatever arrives', () => {
  it('2,000 random, truncated, spliced and littered messages are read without an error', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(random, truncated, spliced, littered), async (raw) => {
        const { recipients, text, newText, from } = await readMail(raw);
        assert.ok(recipients.every((address) => address === address.toLowerCase()));
        assert.ok(text.length <= 200_000 && newText.length <= 200_000);
        assert.ok(!from || from.address.includes('@'));
      }),
      { numRuns: 2000 },
    ));
});
