import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { postgresSystem } from '../../../../lambdas/fulfil/postgres/postgres-system.ts';
import type { DataSystem } from '../../../../lambdas/request/data-system.ts';
import { sampleCustomers, sampleShopSql } from '../../../../local/sample-shop.ts';
import { rowsOf, shop, startShop } from './shop-database.ts';

const AT = '2026-03-06T05:00:00.000Z';
const LATER = '2026-03-07T05:00:00.000Z';
const CHANGES = ['block', 'stopProcessing', 'suppressMarketing'] as const;

describe("changing a person's rows", () => {
  let database: Awaited<ReturnType<typeof startShop>>;
  let system: DataSystem;
  before(async () => {
    database = await startShop();
    system = postgresSystem(shop, database.client);
  });
  after(() => database.stop());
  beforeEach(() =>
    database.client.query(`drop table customers, orders, consents, subscriptions, support_messages, visits;
      ${sampleShopSql}`),
  );
  const client = () => database.client;

  for (const [name, rows] of [
    ['block', 1],
    ['stopProcessing', 5],
    ['suppressMarketing', 3],
  ] as const) {
    it(`${name} changes ${rows} rows once, and nothing when it is done again`, async () => {
      assert.equal(await system[name]({ key: '1001' }, AT), rows);
      const done = await rowsOf(client(), '1001', 'theirs');
      assert.equal(await system[name]({ key: '1001' }, LATER), 0);
      assert.deepEqual(await rowsOf(client(), '1001', 'theirs'), done);
    });
  }

  it('no change touches a row of anybody else, in any order and however often', async () => {
    const key = fc.constantFrom(
      ...sampleCustomers.map(({ id }) => String(id)),
      '9',
      "1001' or true",
    );
    const step = fc.record({ key, name: fc.constantFrom(...CHANGES) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 4 }), async (steps) => {
        for (const { key, name } of steps) {
          const number = /^\d+$/.test(key) ? key : '0';
          const others = await rowsOf(client(), number, 'of others');
          await system[name]({ key }, AT).catch((error: Error) =>
            assert.equal(error.name, 'DataSystemError'),
          );
          assert.deepEqual(await rowsOf(client(), number, 'of others'), others);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('suppressing marketing leaves the other consents as they are', async () => {
    await system.suppressMarketing({ key: '1001' }, AT);
    const { rows } = await client().query(
      `select purpose, withdrawn_at from consents where customer_id = 1001 order by purpose`,
    );
    assert.deepEqual(
      rows.map(({ purpose, withdrawn_at }) => [purpose, withdrawn_at?.toISOString()]),
      [
        ['marketing', AT],
        ['service', undefined],
      ],
    );
  });

  it('a change that fails on its last table leaves the first ones undone', async () => {
    const broken = { table: 'missing', person: 'id', set: { gone_at: 'now' } } as const;
    const half = { ...shop, stopProcessing: [...(shop.stopProcessing ?? []), broken] };
    const before = await rowsOf(client(), '1001', 'theirs');
    await assert.rejects(
      postgresSystem(half, client()).stopProcessing({ key: '1001' }, AT),
      /table missing does not exist/,
    );
    assert.deepEqual(await rowsOf(client(), '1001', 'theirs'), before);
    assert.equal(await system.stopProcessing({ key: '1001' }, AT), 5);
  });

  it('fixed values are set once too, a null among them', async () => {
    const set = { language: 'en', phone: null, blocked_at: 'now' } as const;
    const fixed = { ...shop, block: [{ table: 'customers', person: 'id', set }] };
    const other = postgresSystem(fixed, client());
    assert.equal(await other.block({ key: '1001' }, AT), 1);
    assert.equal(await other.block({ key: '1001' }, LATER), 0);
    const { rows } = await client().query(
      `select language, phone, blocked_at from customers where id = 1001`,
    );
    assert.deepEqual(rows, [{ language: 'en', phone: null, blocked_at: new Date(AT) }]);
  });

  it('a change that is not configured is not taken for one that is done', async () => {
    const { block: _, ...without } = shop;
    await assert.rejects(postgresSystem(without, client()).block({ key: '1001' }, AT), {
      name: 'DataSystemError',
    });
    const nothing = postgresSystem({ ...shop, block: [] }, client());
    assert.equal(await nothing.block({ key: '1001' }, AT), 0);
  });
});
