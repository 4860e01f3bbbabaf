import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startDesks } from '../../support/desk.ts';
import { awaitProof } from '../../support/requests.ts';
import { replies, reply, take } from './taking-replies.ts';

const desks = await startDesks();
after(desks.stop);

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const OURS = 'Сәлеметсіз бе!\n\nКод:\n\n123456\n\nБасқа ештеңе жазбаңыз.';
const quoted = OURS.replace(/^/gm, '> ');
const FROM = 'пт, 6 мар. 2026 г. в 10:00, BazarJoq <info@bazarjoq.kz>:';
const HEAD =
  'From: BazarJoq <info@bazarjoq.kz>\nSent: Friday, March 6, 2026 10:00\nTo: a@example.kz\nSubject: BJQ';
const br = (text: string) => text.replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** An empty reply, as mail programs write it above our letter. */
const EMPTY: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['Gmail', `${FROM}\n\n${quoted}`, {}],
  ['quote marks alone', quoted, {}],
  ['a telephone', `Отправлено с iPhone\n\n${FROM}\n${quoted}`, {}],
  ['a signature', `-- \nАйгерим\n\n${FROM}\n${quoted}`, {}],
  ['Outlook', `${HEAD}\n\n${OURS}`, { Subject: 'RE: BJQ' }],
  ['Outlook, another subject', `${HEAD}\n\n${OURS}`, { Subject: 'BJQ' }],
  ['a line above', `-----Original Message-----\n${HEAD}\n\n${OURS}`, { Subject: 'RE: BJQ' }],
  ['forwarding it', `---------- Forwarded message ---------\n${HEAD}\n\n${OURS}`, {}],
  ['Gmail, HTML', `<div>${br(FROM)}<blockquote class="gmail_quote">${br(OURS)}</blockquote>`, HTML],
  ['HTML without a word', `<blockquote type="cite">${br(OURS)}</blockquote>`, HTML],
  [
    'Outlook, HTML',
    `<p></p><hr><p>${br(HEAD)}</p><p>${br(OURS)}</p>`,
    { ...HTML, Subject: 'RE: BJQ' },
  ],
  [
    'indented',
    `<div>${br(FROM)}</div><blockquote style="margin:0 0 0 40px;border:none">${br(OURS)}</blockquote>`,
    HTML,
  ],
];

describe('a reply that says nothing above our letter proves nothing', () => {
  for (const [name, body, headers] of EMPTY)
    it(`${name}: the code of the quote is ours, not theirs`, async () => {
      const desk = await desks.open();
      const id = await awaitProof(desk);
      await take(desk, id, reply(body, headers));
      assert.equal((await desk.requests.get(id)).status, 'awaiting-proof');
      assert.deepEqual(await replies(desk, id), ['message']);
      assert.deepEqual(
        desk.operators.told.map(({ matter }) => matter),
        ['message-from-requester'],
      );
    });
});
