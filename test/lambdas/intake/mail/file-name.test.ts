import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { bytesOf, encoded } from '../../../support/encoded.ts';
import { eml } from '../../../support/letters.ts';

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const percent = (text: string) => encodeURIComponent(text);

describe('the name of a file is read', () => {
  const file = 'Жеке куәлік (көшірме).pdf';
  const octets = Buffer.from(file);
  const pieces = percent(file).match(/.{1,31}/g) ?? [];
  for (const [name, parameter] of [
    ['in RFC 2231', `filename*=UTF-8''${percent(file)}`],
    [
      'in pieces cut within a letter',
      pieces
        .map((piece, at) => `filename*${at}*=${at === 0 ? "utf-8''" : ''}${piece}`)
        .join(';\r\n '),
    ],
    [
      'in pieces in disorder',
      pieces
        .map((piece, at) => `filename*${at}*=${at === 0 ? "utf-8''" : ''}${piece}`)
        .reverse()
        .join('; '),
    ],
    [
      'in encoded words within quotes',
      `filename="=?utf-8?B?${base64(octets.subarray(0, 20))}?=\r\n =?utf-8?B?${base64(octets.subarray(20))}?="`,
    ],
    ['in bare UTF-8', `filename="${file}"`],
    ['without quotes', `filename=${file}`],
    ['percent-encoded without a charset', `filename*=${percent(file)}`],
    ['behind a path', `filename="C:\\\\fakepath\\\\${file}"`],
    ['behind a path upwards', `filename="../../${file}"`],
    ['twice: the first', `filename="${file}"; filename="b.pdf"`],
  ] as const)
    it(name, async () => {
      const { attachments } = await readMail(
        eml(
          { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; ${parameter}` },
          'x',
        ),
      );
      assert.equal(attachments[0]?.name, file);
    });

  it('in bare windows-1251', async () => {
    const name = encoded('Справка о доходах.docx', 'windows-1251');
    const head = 'From: a@example.kz\r\nContent-Type: application/pdf; name="';
    const { attachments } = await readMail(bytesOf(head, name, '"\r\n\r\nx'));
    assert.equal(attachments[0]?.name, 'Справка о доходах.docx');
  });
});
