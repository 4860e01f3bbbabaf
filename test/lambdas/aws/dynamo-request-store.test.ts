import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { dynamoRequestStore } from '../../../lambdas/aws/dynamo-request-store.ts';
import { answered, fulfilled } from '../../../lambdas/request/fulfilling.ts';
import { requestIdOf } from '../../../lambdas/request/ids.ts';
import { verified } from '../../../lambdas/request/proving.ts';
import type { Request } from '../../../lambdas/request/request.ts';
import { closed, happened } from '../../../lambdas/request/transitions.ts';
import { startDesks } from '../../support/desk.ts';
import { register } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

const noted = (now: Request, what: string) =>
  happened(now, '2026-03-06T06:00:00.000Z', { what, actor: 'machine' });
const whatHappened = ({ history }: Request) => history.events.map(({ what }) => what);
const idsOf = async (open: AsyncIterable<{ id: string }>) =>
  (await Array.fromAsync(open)).map(({ id }) => id);

describe('the request store', () => {
  it('registers once: the second of the same id gets what stands there', async () => {
    const { requests, ...desk } = await desks.open();
    const first = await register({ ...desk, requests });
    const second = await requests.create({ ...first, language: 'ru' });
    assert.equal(second.language, 'kk');
    assert.deepEqual(await requests.get(first.id), first);
  });

  it('finds nothing under an unknown id, and says which id it was', async () => {
    const { requests } = await desks.open();
    const id = requestIdOf('BJQ', 'nobody');
    assert.equal(await requests.find(id), undefined);
    await assert.rejects(requests.get(id), {
      name: 'UnknownRequestError',
      message: new RegExp(id),
    });
    await assert.rejects(
      requests.change(id, (now) => now),
      { name: 'UnknownRequestError' },
    );
  });

  it('counts each change and writes none where nothing changed', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    const changed = await desk.requests.change(id, (now) => noted(now, 'looked'));
    assert.equal(changed.version, 2);
    await desk.requests.change(id, (now) => now);
    assert.deepEqual(await desk.requests.get(id), changed);
  });

  it('lets two writers at once both be heard, each on what the other wrote', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    const writers = ['a', 'b', 'c', 'd', 'e'].map((what) =>
      desk.requests.change(id, (now) => noted(now, what)),
    );
    await Promise.all(writers);
    const after = await desk.requests.get(id);
    assert.deepEqual(whatHappened(after).sort(), ['a', 'b', 'c', 'd', 'e', 'received']);
    assert.equal(after.version, 6);
  });

  it('gives up with StaleRequestError when others are faster each time', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    const faster = dynamoRequestStore(desks.dynamo, desk.table);
    let races = 0;
    /** Decides, but lets another writer in before its own write. */
    const slow = async () => {
      const client = Object.create(desks.dynamo, {
        send: {
          value: async (command: { input: object }) => {
            if ('ConditionExpression' in command.input) {
              races += 1;
              await faster.change(id, (now) => noted(now, 'faster'));
            }
            return desks.dynamo.send(command as never);
          },
        },
      });
      return dynamoRequestStore(client, desk.table).change(id, (now) => noted(now, 'slow'));
    };
    await assert.rejects(slow(), { name: 'StaleRequestError' });
    assert.ok(races > 1);
    assert.ok(!whatHappened(await desk.requests.get(id)).includes('slow'));
  });

  it('lists open requests by due date, the late ones too, and no answered or closed one', async () => {
    const desk = await desks.open();
    const due = (dueAt: string) => register(desk, { dueAt });
    const later = await due('2026-03-20T18:59:59.000Z');
    const late = await due('2026-01-01T18:59:59.000Z');
    const done = await due('2026-03-10T18:59:59.000Z');
    const shut = await due('2026-03-11T18:59:59.000Z');
    await due('2026-04-01T18:59:59.000Z');
    const at = desk.clock();
    await desk.requests.change(done.id, () => answered(fulfilled(verified(done, at), at), at));
    await desk.requests.change(shut.id, (now) => closed(now, at, 'no-request', 'operator'));
    const before = (moment: string, of = 'bazarjoq') =>
      idsOf(desk.requests.openDueBefore(of, moment));
    assert.deepEqual(await before('2026-03-31T00:00:00.000Z'), [late.id, later.id]);
    assert.deepEqual(await before('2026-03-31T00:00:00.000Z', 'another'), []);
  });

  it('lists the requests that a mailbox opened after a moment, newest first', async () => {
    const desk = await desks.open();
    const received = (receivedAt: string, email: string) =>
      register(desk, { receivedAt }, { email });
    const first = await received('2026-01-05T05:00:00.000Z', 'a@example.kz');
    const second = await received('2026-03-05T05:00:00.000Z', 'a@example.kz');
    await received('2026-02-05T05:00:00.000Z', 'b@example.kz');
    const contact = await desk.digest('contact', 'a@example.kz');
    const since = (moment: string) => desk.requests.byContact(contact, moment);
    assert.deepEqual(await since('2026-01-05T04:59:59.999Z'), [second.id, first.id]);
    assert.deepEqual(await since(first.receivedAt), [second.id]);
  });
});
