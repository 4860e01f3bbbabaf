import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { AsideNote } from '../../../lambdas/request/aside.ts';
import type { Controller } from '../../../lambdas/request/controller.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { bySes, eml } from '../../support/letters.ts';
import { receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

const ORDER = eml({ Subject: 'Тапсырыс' }, 'Сәлеметсіз бе! Тапсырысым қашан жеткізіледі?');
const VACATION = eml({ 'Auto-Submitted': 'auto-replied', Subject: 'Out of office' }, 'I am away.');
const FORWARD_TO = 'support@bazarjoq.kz';
const forwarding = ({ controller }: Desk): Controller => ({
  ...controller,
  other: { ...controller.other, forwardTo: FORWARD_TO },
});
const asideOf = async ({ aside, controller }: Desk): Promise<readonly AsideNote[]> =>
  (await aside.list(controller.id, { day: '2026-03-06', atMost: 10 })).notes;

describe('a message that is no request', () => {
  it('is kept whole for the days of the controller, with nothing personal in the table', async () => {
    const desk = await desks.open();
    const { isThere } = await receive(desk, ORDER);
    const [note] = await asideOf(desk);
    assert.ok(note);
    assert.deepEqual([note.disposition, note.reason, isThere()], ['other', 'no-request', false]);
    assert.deepEqual(Buffer.from((await desk.aside.raw(note)) ?? []), ORDER);
    const days = (Date.parse(note.keptUntil) - Date.parse(note.at)) / 86_400_000;
    assert.equal(days, desk.controller.other.keptDays);
    assert.doesNotMatch(JSON.stringify(await desk.items()), /aigerim|example\.kz|Тапсырыс/i);
  });

  it('opens no request and is answered by nobody', async () => {
    const desk = await desks.open();
    for (const raw of [ORDER, VACATION]) await receive(desk, raw);
    assert.deepEqual([await desk.requestIds(), desk.mailer.sent], [[], []]);
  });

  it('is counted by its reason, once however often it comes', async () => {
    const desk = await desks.open();
    for (const raw of [ORDER, ORDER, VACATION]) await receive(desk, raw);
    assert.deepEqual(desk.metrics.counted, {
      'bazarjoq mail-other/no-request': 1,
      'bazarjoq mail-automatic/auto-submitted': 1,
    });
  });

  it('is forwarded whole, once, where the controller wants it, with nothing of it in the subject', async () => {
    const desk = await desks.open();
    for (const raw of [ORDER, ORDER]) await receive(desk, raw, [forwarding(desk)]);
    const [sent, ...more] = desk.mailer.sent;
    assert.deepEqual([sent?.to, sent?.from, more], [FORWARD_TO, 'info@bazarjoq.kz', []]);
    assert.doesNotMatch(sent?.mail.subject ?? '', /Тапсырыс|aigerim/);
    assert.match(sent?.mail.text ?? '', /Тапсырысым қашан жеткізіледі/);
  });

  it('is forwarded after all, when the mail service was down before', async () => {
    const desk = await desks.open();
    desk.mailer.failNext();
    await assert.rejects(receive(desk, ORDER, [forwarding(desk)]), /down/);
    await receive(desk, ORDER, [forwarding(desk)]);
    assert.equal(desk.mailer.sent.length, 1);
  });

  const never = [
    ['a robot’s', VACATION],
    ['spam', bySes({ spam: 'FAIL' }, eml({ Subject: 'Акция' }, 'Жеңілдік! Барлық тауарға 50 %.'))],
    ['what came from there', eml({ From: FORWARD_TO, Subject: 'Тапсырыс' }, 'Қашан келеді?')],
  ] as const;
  for (const [what, raw] of never)
    it(`is not forwarded: ${what}`, async () => {
      const desk = await desks.open();
      await receive(desk, raw, [forwarding(desk)]);
      assert.deepEqual(desk.mailer.sent, []);
    });

  it('and is too long to be forwarded: a person is told where it is kept', async () => {
    const desk = await desks.open();
    const parts = [
      `Content-Type: text/plain; charset=utf-8\n\nСәлеметсіз бе! Тапсырысым қашан жеткізіледі?`,
      `Content-Type: application/zip\n\n${'x'.repeat(7_000_001)}`,
    ];
    const body = `--b\n${parts.join('\n--b\n')}\n--b--\n`;
    const long = eml({ Subject: 'Тапсырыс', 'Content-Type': 'multipart/mixed; boundary=b' }, body);
    await receive(desk, long, [forwarding(desk)]);
    const [note] = await asideOf(desk);
    assert.deepEqual(desk.mailer.sent, []);
    assert.ok(desk.operators.announced.some(({ text }) => text.includes(note?.name ?? '?')));
  });
});
