import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { takeDecision } from '../../../lambdas/desk/take-decision.ts';
import { fulfilInSystem } from '../../../lambdas/fulfil/fulfil-in-system.ts';
import type { Decision } from '../../../lambdas/request/decision.ts';
import type { Kind, Kinds } from '../../../lambdas/request/kinds.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { startDesks } from '../../support/desk.ts';
import { register, SENDER, verify } from '../../support/requests.ts';
import { recordingShop } from './recording-shop.ts';

const desks = await startDesks();
after(desks.stop);

const MINE = { key: 'mine', email: SENDER };
const THEIRS = { key: 'theirs', email: 'erlan@example.kz' };
const AT = '2026-03-06T05:00:00.000Z';

const fulfilled = async (
  kinds: Kinds,
  customers: Parameters<typeof recordingShop>[0],
  decisions: Partial<Record<Kind, Decision>> = {},
) => {
  const desk = await desks.open();
  const shop = recordingShop(customers);
  const id = await verify(desk, { kinds, decisions });
  const run = () => fulfilInSystem({ ...desk, ...shop })({ requestId: id, system: 'shop' });
  await run();
  const [result] = (await desk.requests.get(id)).results;
  assert.ok(result);
  return { desk, shop, result, run, id };
};

describe('what is asked is done in a data system', () => {
  it('access: what the owner of the proven mailbox has there, and nobody else', async () => {
    const { desk, result, shop } = await fulfilled(['access'], [MINE, THEIRS]);
    assert.deepEqual([result.found, result.done, shop.done], [true, { access: 0 }, []]);
    assert.ok(result.exported);
    const exported = Buffer.from(await desk.people.get(result.exported)).toString();
    assert.match(exported, /orders of mine in kk/);
    assert.doesNotMatch(exported, /theirs/);
    assert.doesNotMatch(JSON.stringify(await desk.items()), /order of mine/);
  });

  it('withdrawal: processing stops, advertising too', async () => {
    const { result, shop } = await fulfilled(['withdrawal'], [MINE, THEIRS]);
    assert.deepEqual(shop.done, ['stop mine', 'suppress mine']);
    assert.deepEqual(result.done, { withdrawal: 4 });
    assert.equal(result.exported, undefined);
  });

  it('optout: the advertising alone, also where an obligation is open', async () => {
    const { shop, result } = await fulfilled(['optout'], [{ ...MINE, owes: true }]);
    assert.deepEqual(shop.done, ['suppress mine']);
    assert.deepEqual(result.undecided, {});
  });

  it('for each record of the same mailbox', async () => {
    const { shop } = await fulfilled(['optout'], [MINE, { ...MINE, key: 'mine too' }]);
    assert.deepEqual(shop.done, ['suppress mine', 'suppress mine too']);
  });

  it('nothing where nobody is found', async () => {
    const { result, shop } = await fulfilled(['access', 'withdrawal'], [THEIRS]);
    assert.deepEqual([result.found, result.exported, shop.done], [false, undefined, []]);
  });
});

describe('what is asked is corrected while a data system works on it', () => {
  it('what was done is recorded, and the next try does what is asked instead', async () => {
    const desk = await desks.open();
    const shop = recordingShop([MINE]);
    const id = await verify(desk, { kinds: ['access'] });
    const withDataSystem: typeof shop.withDataSystem = async (controller, system, work) => {
      await takeDecision(desk)({ requestId: id, on: 'what-is-asked', kinds: ['optout'] });
      return shop.withDataSystem(controller, system, work);
    };
    const run = (ports: object) =>
      fulfilInSystem({ ...desk, ...shop, ...ports })({ requestId: id, system: 'shop' });
    await assert.rejects(run({ withDataSystem }), {
      name: 'StaleRequestError',
      message: `what request ${id} asks was corrected while shop worked on access`,
    });
    await run({});
    const [result] = (await desk.requests.get(id)).results;
    assert.deepEqual([shop.done, result?.done], [['suppress mine'], { access: 0, optout: 2 }]);
  });
});

describe('a person decides first', () => {
  it('when a withdrawal meets an open obligation: nothing is stopped, access is given', async () => {
    const { result, shop } = await fulfilled(['access', 'withdrawal'], [{ ...MINE, owes: true }]);
    assert.deepEqual(result.undecided, { withdrawal: 'open-obligation' });
    assert.deepEqual([result.done, shop.done], [{ access: 0 }, []]);
  });

  it('and when they granted it, it is done in spite of the obligation', async () => {
    const grant = { withdrawal: { outcome: 'grant', at: AT } } as const;
    const { result, shop } = await fulfilled(['withdrawal'], [{ ...MINE, owes: true }], grant);
    assert.deepEqual([result.done, result.undecided], [{ withdrawal: 4 }, {}]);
    assert.deepEqual(shop.done, ['stop mine', 'suppress mine']);
  });

  for (const outcome of ['refuse', 'done-by-hand'] as const)
    it(`and what they ${outcome} is not run, nor exported`, async () => {
      const decision = { outcome, at: AT };
      const { result, shop } = await fulfilled(['access', 'withdrawal'], [MINE], {
        access: decision,
        withdrawal: decision,
      });
      assert.deepEqual([result.done, shop.done, result.exported], [{}, [], undefined]);
    });

  it('on kinds that the machine may not grant: they are not run', async () => {
    const { result, shop } = await fulfilled(['deletion', 'correction', 'claim'], [MINE]);
    assert.deepEqual([result.done, shop.done], [{}, []]);
  });
});

describe('without a proof', () => {
  it('nothing is looked for, and a request that is not verified is refused', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    const shop = recordingShop([MINE]);
    const run = fulfilInSystem({ ...desk, ...shop })({ requestId: id, system: 'shop' });
    await assert.rejects(run, { name: 'WrongStatusError' });
  });
});

describe('a run that dies anywhere', () => {
  it('is repeated, and the result is there once', () =>
    eachCrash(async (call, when) => {
      const desk = await desks.open();
      const id = await verify(desk, { kinds: ['access', 'optout'] });
      const shop = recordingShop([MINE]);
      const { ports, reached } = dyingAt({ ...desk, ...shop }, call, when);
      await fulfilInSystem(ports)({ requestId: id, system: 'shop' }).catch(() => {});
      await fulfilInSystem({ ...desk, ...shop })({ requestId: id, system: 'shop' });
      const { results } = await desk.requests.get(id);
      assert.equal(results.length, 1);
      assert.deepEqual(Object.keys(results[0]?.done ?? {}).sort(), ['access', 'optout']);
      return reached();
    }).then((places) => assert.ok(places > 4)));
});
