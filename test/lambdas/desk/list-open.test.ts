import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { controllers } from '../../../controllers/all.ts';
import { toItem } from '../../../lambdas/aws/request-item.ts';
import { listOpen } from '../../../lambdas/desk/list-open.ts';
import type { Request } from '../../../lambdas/request/request.ts';
import { closed } from '../../../lambdas/request/transitions.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { register, registerUnclear, verify } from '../../support/requests.ts';

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
      { id, dueAt, status, why: 'infected', age: 'PT26H5M', left: 'PT59H54M' },
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
});
