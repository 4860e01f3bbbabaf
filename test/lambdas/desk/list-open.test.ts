import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { controllers } from '../../../controllers/all.ts';
import { toItem } from '../../../lambdas/aws/request-item.ts';
import { listOpen } from '../../../lambdas/desk/list-open.ts';
import type { Facts } from '../../../lambdas/request/history.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import type { Request } from '../../../lambdas/request/request.ts';
import { closed, happened } from '../../../lambdas/request/transitions.ts';
import type { Waiting } from '../../../lambdas/request/waiting.ts';
import { type Desk, START, startDesks } from '../../support/desk.ts';
import { awaitProof, register, registerUnclear, verify } from '../../support/requests.ts';
import { reply, take } from '../intake/taking-replies.ts';

const desks = await startDesks();
after(desks.stop);

const list = (desk: Desk) => listOpen({ ...desk, controllers })();
const put = ({ table }: Desk, request: Request, stored: object) =>
  desks.dynamo.send(
    new PutItemCommand({
      TableName: table,
      Item: marshall(
        { ...unmarshall(toItem(request)), ...stored },
        { removeUndefinedValues: true },
      ),
    }),
  );

const change = (desk: Desk, id: RequestId, what: string, facts: Facts) =>
  desk.requests.change(id, (now) =>
    happened(now, desk.clock(), { what, actor: 'mail-service', facts }),
  );
const WAITS = ['handed-over', 'decision', 'refusal', 'system:shop'] as const;

describe('the list of the desk', () => {
  it('shows what a person must read first, then the rest, each part by due date, closed ones not', async () => {
    const desk = await desks.open();
    const late = await verify(desk, { dueAt: '2026-03-05T19:00:00.000Z' });
    const { id: known } = await register(desk, { dueAt: '2026-03-07T19:00:00.000Z' });
    const { id: next } = await registerUnclear(desk, { dueAt: '2026-03-20T19:00:00.000Z' });
    const { id: first } = await registerUnclear(desk, { dueAt: '2026-03-08T19:00:00.000Z' });
    const { id: shut } = await registerUnclear(desk);
    await desk.requests.change(shut, (now) => closed(now, desk.clock(), 'no-request', 'operator'));
    const listed = (await list(desk)).map(({ id }) => id);
    assert.deepEqual(listed, [first, next, late, known]);
  });

  it('says of an unclear one why, how old it is, and how long is left', async () => {
    const desk = await desks.open();
    const dueAt = '2026-03-09T19:00:00.000Z';
    const { id } = await registerUnclear(desk, { why: 'infected', dueAt });
    desk.clock.pass(26 * 3600 + 5 * 60 + 59);
    const status = 'unclear';
    assert.deepEqual(await list(desk), [
      { id, dueAt, status, why: 'infected', age: 'PT26H5M', left: 'PT59H54M', waitsFor: [] },
    ]);
    desk.clock.set('2026-03-09T21:30:00.000Z');
    assert.equal((await list(desk))[0]?.left, '-PT2H30M');
  });

  it('shows as unclear what was stored before there was the word', async () => {
    const desk = await desks.open();
    const request = await registerUnclear(desk);
    await put(desk, request, { status: 'received', why: undefined });
    const [listed] = await list(desk);
    assert.deepEqual([listed?.status, listed?.why], ['unclear', 'unsure']);
  });

  it('hides nothing because one request cannot be read', async () => {
    const desk = await desks.open();
    const { id: whole } = await register(desk);
    const request = await registerUnclear(desk);
    await put(desk, request, { why: 'mood' });
    const [spoilt, other] = await list(desk);
    assert.equal(spoilt?.id, request.id);
    assert.match(spoilt?.problem ?? '', /cannot be read, wrong are: why/);
    assert.equal(other?.id, whole);
  });

  it('is in the order of what a person must do: read, decide, look at what came, and the rest by due date', async () => {
    const desk = await desks.open();
    const due = (day: number) => ({ dueAt: `2026-03-${10 + day}T19:00:00.000Z` });
    const waits = (on: Waiting['on'], day: number) =>
      register(desk, { ...due(day), waiting: [{ on, taskToken: on, since: desk.clock() }] });
    const rest = [await register(desk, due(1)), await waits('proof', 2)];
    const { id: bounced } = await register(desk, due(3));
    await change(desk, bounced, 'letter-bounced', { letter: 'proof' });
    const unread = await awaitProof(desk, due(4));
    await take(desk, unread, reply('Қашан?'));
    const waiting = [];
    for (const [index, on] of WAITS.entries()) waiting.push(await waits(on, 5 + index));
    const { id: unclear } = await registerUnclear(desk, due(9));
    const listed = (await list(desk)).map(({ id }) => id);
    const ids = (each: readonly Request[]) => each.map(({ id }) => id);
    assert.deepEqual(listed, [unclear, ...ids(waiting), bounced, unread, ...ids(rest)]);
  });

  it('leaves out what has ended since the index was read', async () => {
    const desk = await desks.open();
    const { id } = await registerUnclear(desk);
    const requests = {
      ...desk.requests,
      async *openDueBefore(...where: Parameters<typeof desk.requests.openDueBefore>) {
        for await (const open of desk.requests.openDueBefore(...where)) {
          await desk.requests.change(id, (now) => closed(now, START, 'no-request', 'operator'));
          yield open;
        }
      },
    };
    assert.deepEqual(await listOpen({ requests, controllers, clock: desk.clock })(), []);
  });

  it('reads 25 at once and never more, so that thousands are listed in time', async () => {
    const desk = await desks.open();
    const one = await register(desk);
    let reading = 0;
    let most = 0;
    const requests = {
      async *openDueBefore(controller: string) {
        if (controller === one.controller) for (let each = 0; each < 3000; each++) yield one;
      },
      get: async () => {
        reading += 1;
        most = Math.max(most, reading);
        await setImmediate();
        reading -= 1;
        return one;
      },
    };
    const listed = await listOpen({ requests, controllers, clock: desk.clock })();
    assert.deepEqual([listed.length, most], [3000, 25]);
  });
});
