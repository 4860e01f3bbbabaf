import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { AsideNote } from '../../../lambdas/request/aside.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { eml } from '../../support/letters.ts';
import { receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

const ORDER = eml({ Subject: 'Тапсырыс' }, 'Сәлеметсіз бе! Тапсырысым қашан жеткізіледі?');
const VACATION = eml({ 'Auto-Submitted': 'auto-replied', Subject: 'Out of office' }, 'I am away.');
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

  it('came when it came, however late it was taken in; its days are those of the bucket, from now', async () => {
    const desk = await desks.open();
    const arrivedAt = desk.clock();
    desk.clock.pass(3 * 24 * 3600);
    await receive(desk, ORDER, [desk.controller], arrivedAt);
    const [note] = await asideOf(desk);
    assert.equal(note?.at, arrivedAt);
    const days = (Date.parse(note.keptUntil) - Date.parse(desk.clock())) / 86_400_000;
    assert.equal(days, desk.controller.other.keptDays);
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
});
