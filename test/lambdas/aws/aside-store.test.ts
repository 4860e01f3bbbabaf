import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { AsideNote } from '../../../lambdas/request/aside.ts';
import type { Digest, RequestId } from '../../../lambdas/request/ids.ts';
import { startDesks } from '../../support/desk.ts';

const desks = await startDesks();
after(desks.stop);

const name = 'ab'.repeat(32) as Digest;
const NOTE: AsideNote = {
  ...{ controller: 'bazarjoq', name, disposition: 'other', reason: 'no-request' },
  ...{ at: '2026-03-06T05:00:00.000Z', day: '2026-03-06', keptUntil: '2026-05-05T05:00:00.000Z' },
};
const raw = Buffer.from('a message');
const withOne = async () => {
  const desk = await desks.open();
  await desk.aside.keep(NOTE, raw, NOTE.at);
  return desk;
};

describe('the note of a message that was set aside', () => {
  it('keeps whatever several runs add at once', async () => {
    const { aside, clock } = await withOne();
    const add = (facts: Partial<AsideNote>) =>
      aside.change('bazarjoq', name, (now) => ({ ...now, ...facts }));
    const facts = {
      forwardedAt: clock(),
      revealedAt: clock(),
      registeredAs: 'BJQ-0000-0000-0000' as RequestId,
    };
    await Promise.all(Object.entries(facts).map(([fact, value]) => add({ [fact]: value })));
    assert.deepEqual(await aside.find('bazarjoq', name), { ...NOTE, ...facts });
  });

  it('is not written where nothing is decided', async () => {
    const desk = await withOne();
    const before = await desk.items();
    await desk.aside.change('bazarjoq', name, (now) => now);
    assert.deepEqual(await desk.items(), before);
  });

  it('cannot be changed where there is none: nothing is made up', async () => {
    const desk = await desks.open();
    const change = desk.aside.change('bazarjoq', name, (now) => ({ ...now, reason: 'x' }));
    await assert.rejects(change, { name: 'NotKeptError' });
    assert.deepEqual(await desk.items(), []);
  });

  it('can be changed though it was written before notes had versions', async () => {
    const desk = await desks.open();
    const Item = marshall({ pk: `ASIDE#bazarjoq#${name}`, ttl: 1, ...NOTE });
    await desks.dynamo.send(new PutItemCommand({ TableName: desk.table, Item }));
    const change = (reason: string) =>
      desk.aside.change('bazarjoq', name, (now) => ({ ...now, reason: `${now.reason} ${reason}` }));
    await Promise.all([change('a'), change('b')]);
    assert.match((await desk.aside.find('bazarjoq', name))?.reason ?? '', /^no-request (a b|b a)$/);
  });
});

describe('a message that comes again', () => {
  it('within its days is the one that is kept', async () => {
    const { aside, personal } = await withOne();
    const again = { ...NOTE, at: '2026-05-05T04:59:59.000Z', day: '2026-05-05' };
    assert.deepEqual(await aside.keep(again, raw, again.at), { note: NOTE, isNew: false });
    assert.equal((await personal()).size, 1);
  });

  it('after its days is kept anew, though the table has not cleared its note away: nothing is lost', async () => {
    const { aside } = await withOne();
    await aside.removeRaw(NOTE);
    await aside.change('bazarjoq', name, (now) => ({ ...now, forwardedAt: NOTE.at }));
    const at = NOTE.keptUntil;
    const again = { ...NOTE, at, day: '2026-05-05', keptUntil: '2026-07-04T05:00:00.000Z' };
    assert.deepEqual(await aside.keep(again, raw, at), { note: again, isNew: true });
    const { notes } = await aside.list('bazarjoq', { day: '2026-05-05', atMost: 10 });
    assert.deepEqual(notes, [again]);
    assert.deepEqual(Buffer.from((await aside.raw(again)) ?? []), raw);
  });

  it('within its days, but is taken in after them, is kept anew: nothing is lost', async () => {
    const { aside } = await withOne();
    await aside.removeRaw(NOTE);
    const late = { ...NOTE, keptUntil: '2026-07-04T05:00:00.000Z' };
    assert.ok(late.at < NOTE.keptUntil);
    assert.deepEqual(await aside.keep(late, raw, NOTE.keptUntil), { note: late, isNew: true });
    assert.deepEqual(Buffer.from((await aside.raw(late)) ?? []), raw);
  });
});
