import { Buffer } from 'node:buffer';
import type { FoundMessage } from '../../local/inspect/messages.ts';
import { corpus } from '../corpus.ts';

const base64 = (text: string): string =>
  Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

/** What the servers on the way put above a letter: as long as it is today. */
const ABOVE = [
  ...Array.from(
    { length: 4 },
    (_, hop) =>
      `Received: from mx${hop}.example.org (mx${hop}.example.org [192.0.2.${hop}])\r\n by in.example.org with ESMTPS id 4bQ${hop} for <info@bazarjoq.kz>; Mon, 2 Mar 2026 10:0${hop}:00 +0500`,
  ),
  `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=s1;\r\n h=from:to:subject:date; bh=${'A'.repeat(43)}=;\r\n b=${'B'.repeat(300)}`,
  'Date: Mon, 02 Mar 2026 10:00:00 +0500',
  'To: info@bazarjoq.kz',
  'MIME-Version: 1.0',
].join('\r\n');

const html = (text: string): string =>
  `<html><head><style>p{margin:0}</style></head><body>${text
    .split('\n')
    .map((line) => `<p style="font-family:Arial">${line}</p>`)
    .join('')}</body></html>`;

const PICTURE = base64('\x89PNG\r\n\x1a\n'.repeat(4_000));
const part = (type: string, content: string): string =>
  `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}`;

/** The shapes that letters come in: plain, base64, with HTML, with a picture. */
const BODIES: readonly ((text: string) => string)[] = [
  (text) =>
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`,
  (text) =>
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text)}`,
  (text) =>
    [
      'Content-Type: multipart/alternative; boundary=b\r\n',
      part('text/plain; charset=utf-8', base64(text)),
      part('text/html; charset=utf-8', base64(html(text))),
      '--b--',
    ].join('\r\n'),
  (text) =>
    [
      'Content-Type: multipart/mixed; boundary=b\r\n',
      part('text/plain; charset=utf-8', base64(text)),
      part('image/png; name=photo.png', PICTURE),
      '--b--',
    ].join('\r\n'),
];

/** Every letter of the corpus as a mail program would send it, in turn in each shape. */
export const typicalMessages = (): readonly FoundMessage[] =>
  corpus().map(({ id, subject, body: text }, at) => {
    const mime = (BODIES[at % BODIES.length] ?? BODIES[0])?.(text.replaceAll('\n', '\r\n')) ?? '';
    const raw = `${ABOVE}\r\nFrom: Sender <sender${at}@example.org>\r\nMessage-ID: <${at}@example.org>\r\nSubject: =?utf-8?B?${base64(subject).replaceAll('\r\n', '')}?=\r\n${mime}\r\n`;
    return { file: id, raw: Buffer.from(raw) };
  });
