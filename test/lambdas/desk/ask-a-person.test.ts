import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { askAPerson } from '../../../lambdas/desk/ask-a-person.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import { closed } from '../../../lambdas/request/transitions.ts';
import type { Matter } from '../../../lambdas/request/waiting.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { awaitProof, register, registerUnclear, verify } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

const ask = (desk: Desk, requestId: RequestId, matter: Matter, taskToken = 'new-token') =>
  askAPerson(desk)({
    requestId,
    taskToken,
    matter,
    ...(matter === 'system' && { system: 'shop' }),
  });
const waitsOf = async ({ requests }: Desk, id: RequestId) =>
  (await requests.get(id)).waiting.map(({ on, taskToken }) => [on, taskToken]);
const unclear = async (desk: Desk) => (await registerUnclear(desk)).id;
const toDecide = (desk: Desk) => verify(desk, { kinds: ['claim'] });

describe('a person is asked', () => {
  for (const [matter, on, make] of [
    ['what-is-asked', 'what-is-asked', unclear],
    ['refusal', 'refusal', awaitProof],
    ['decision', 'decision', toDecide],
    ['system', 'system:shop', toDecide],
    ['handed-over', 'handed-over', unclear],
  ] as const)
    it(`${matter}: the operators are told, the workflow waits`, async () => {
      const desk = await desks.open();
      const id = await make(desk);
      await ask(desk, id, matter);
      assert.deepEqual(desk.operators.told, [{ id, matter: on }]);
      assert.deepEqual(await waitsOf(desk, id), [[on, 'new-token']]);
      assert.deepEqual(desk.answers.given, []);
    });

  it('again by a rerun, which waits with its own token', async () => {
    const desk = await desks.open();
    const id = await toDecide(desk);
    await ask(desk, id, 'decision', 'first');
    await ask(desk, id, 'decision', 'second');
    assert.deepEqual(await waitsOf(desk, id), [['decision', 'second']]);
  });
});

describe('nobody is asked what is known already; the workflow goes on at once', () => {
  for (const [matter, make] of [
    ['what-is-asked', async (desk: Desk) => (await register(desk)).id],
    ['refusal', verify],
    ['decision', unclear],
    ['system', async (desk: Desk) => shut(desk, await unclear(desk))],
    ['handed-over', async (desk: Desk) => shut(desk, await unclear(desk))],
  ] as const)
    it(matter, async () => {
      const desk = await desks.open();
      const id = await make(desk);
      await ask(desk, id, matter);
      assert.deepEqual(desk.operators.told, []);
      assert.deepEqual(
        desk.answers.given.map(({ taskToken }) => taskToken),
        ['new-token'],
      );
      assert.deepEqual(await waitsOf(desk, id), []);
    });
});

const shut = async ({ requests, clock }: Desk, id: RequestId) => {
  await requests.change(id, (now) => closed(now, clock(), 'no-request', 'operator'));
  return id;
};
