import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { listAside } from '../../../lambdas/desk/list-aside.ts';
import type { Digest } from '../../../lambdas/request/ids.ts';
import { type Desk, START, startDesks } from '../../support/desk.ts';
import { eml } from '../../support/letters.ts';
import { receive } from '../intake/receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

const TODAY = '2026-03-06';
const keep = async ({ aside }: Desk, day: string, count: number) => {
  for (let from = 0; from < count; from += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, count - from) }, (_, place) => {
        const hash = createHash('sha256')
          .update(`${day} ${from + place}`)
          .digest('hex');
        const times = { at: `${day}T05:00:00.000Z`, day, keptUntil: '2026-04-05T05:00:00.000Z' };
        const why = { disposition: 'other', reason: 'no-request' } as const;
        const note = { controller: 'bazarjoq', name: hash as Digest, ...why, ...times };
        return aside.keep(note, Buffer.from(hash), times.at);
      }),
    );
};
const days = (list: Awaited<ReturnType<ReturnType<typeof listAside>>>) =>
  Object.entries(Object.groupBy(list.messages, ({ day }) => day))
    .map(([day, notes]) => `${day}: ${notes?.length}`)
    .sort();

describe('the list of mail that opened no request', () => {
  it('has today and yesterday, or the day that is named', async () => {
    const desk = await desks.open();
    for (const [day, count] of [
      ['2026-03-04', 1],
      ['2026-03-05', 2],
      [TODAY, 3],
    ] as const)
      await keep(desk, day, count);
    const list = listAside(desk);
    assert.deepEqual(days(await list({ controller: 'bazarjoq' })), [
      '2026-03-05: 2',
      '2026-03-06: 3',
    ]);
    const day = '2026-03-04';
    assert.deepEqual(days(await list({ controller: 'bazarjoq', day })), ['2026-03-04: 1']);
    assert.deepEqual(await list({ controller: 'nlg' }), { messages: [] });
  });

  it('shows 500 at once, says where there is more, and goes on there: none is shown twice or not at all', async () => {
    const desk = await desks.open();
    await keep(desk, TODAY, 620);
    await keep(desk, '2026-03-05', 1);
    const list = listAside(desk);
    const first = await list({ controller: 'bazarjoq' });
    assert.deepEqual(days(first), ['2026-03-06: 500']);
    assert.ok(Buffer.byteLength(JSON.stringify(first)) < 1_000_000);
    assert.ok(first.more);
    const second = await list({ controller: 'bazarjoq', ...first.more });
    assert.deepEqual([days(second), second.more], [['2026-03-06: 120'], undefined]);
    const names = new Set([...first.messages, ...second.messages].map(({ name }) => name));
    assert.equal(names.size, 620);
  });

  it('names the day before where today just fills it', async () => {
    const desk = await desks.open();
    await keep(desk, TODAY, 500);
    await keep(desk, '2026-03-05', 1);
    const list = listAside(desk);
    const { more } = await list({ controller: 'bazarjoq' });
    assert.deepEqual(more, { day: '2026-03-05' });
    assert.equal((await list({ controller: 'bazarjoq', day: '2026-03-05' })).messages.length, 1);
  });

  it('has a message under the day it came where the company is, however late it was taken in', async () => {
    const desk = await desks.open();
    desk.clock.pass(3 * 24 * 3600);
    const justAfterMidnight = '2026-03-05T19:30:00.000Z';
    const raw = eml({ Subject: 'Тапсырыс' }, 'Тапсырысым қашан жеткізіледі?');
    await receive(desk, raw, [desk.controller], justAfterMidnight);
    const { messages } = await listAside(desk)({ controller: 'bazarjoq', day: TODAY });
    assert.deepEqual(
      messages.map(({ at }) => at),
      [justAfterMidnight],
    );
  });

  it('has a message once, under the first day, though it comes again on another', async () => {
    const desk = await desks.open();
    const raw = eml({ Subject: 'Тапсырыс' }, 'Тапсырысым қашан жеткізіледі?');
    await receive(desk, raw, [desk.controller], START);
    desk.clock.pass(24 * 3600);
    await receive(desk, raw);
    const { messages } = await listAside(desk)({ controller: 'bazarjoq' });
    assert.deepEqual(days({ messages }), ['2026-03-06: 1']);
    assert.equal((await desk.personal()).size, 1);
  });

  it('is of a company that there is', async () => {
    const list = listAside(await desks.open());
    await assert.rejects(list({ controller: 'nobody' }), /no controller nobody, known:/);
  });
});
