import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inspect } from 'node:util';
import { postgresSystem } from '../../../../lambdas/fulfil/postgres/postgres-system.ts';
import type { PostgresSystem } from '../../../../lambdas/request/controller.ts';
import { sampleCustomers } from '../../../../local/sample-shop.ts';
import { shop, startShop } from './shop-database.ts';

const AT = '2026-03-06T05:00:00.000Z';
const [aigerim] = sampleCustomers;

describe('errors of a data system', () => {
  let database: Awaited<ReturnType<typeof startShop>>;
  before(async () => {
    database = await startShop();
    await database.client.query('create unique index on customers (email)');
  });
  after(() => database.stop());

  const failing = async (
    changed: Partial<PostgresSystem>,
    work = 'block' as 'block' | 'export',
  ) => {
    const system = postgresSystem({ ...shop, ...changed }, database.client);
    const done =
      work === 'block' ? system.block({ key: '1001' }, AT) : system.export({ key: '1001' }, 'kk');
    return done.then(
      () => assert.fail('it did not fail'),
      (error: unknown) => {
        assert.ok(error instanceof Error);
        assert.equal(error.name, 'DataSystemError');
        return error;
      },
    );
  };
  const blocking = (set: Record<string, string>, table = 'customers') => ({
    block: [{ table, person: 'id', set }],
  });

  it('a missing table is named with its system and what to do', async () => {
    const { message } = await failing(blocking({ a: 'now' }, 'crm.clients'));
    assert.equal(
      message,
      "data system shop: table crm.clients does not exist; create it or correct its name in the controller's systems (SQLSTATE 42P01)",
    );
  });

  it('a missing column is named with its system, its table and what to do', async () => {
    const { message } = await failing(blocking({ phone: 'x', blockd_at: 'now' }));
    assert.equal(
      message,
      "data system shop: table customers has no column blockd_at; add it or correct its name in the controller's systems (SQLSTATE 42703)",
    );
  });

  it('a missing column of an export is named too', async () => {
    const [account] = shop.records;
    assert.ok(account);
    const [column] = account.columns;
    assert.ok(column);
    const records = [{ ...account, columns: [...account.columns, { ...column, name: 'Emai' }] }];
    assert.match((await failing({ records }, 'export')).message, /customers has no column Emai;/);
  });

  for (const [what, set] of [
    ['a value that is there already', { email: sampleCustomers[1].email }],
    ['a value of another type', { birth_date: aigerim.email }],
    ['a value where none may be missing', { full_name: null }],
  ] as const) {
    it(`no text of the server about ${what} gets into the error`, async () => {
      const error = await failing({ block: [{ table: 'customers', person: 'id', set }] });
      const all = inspect(error, { depth: 9, showHidden: true });
      for (const { name, email, phone, iin, address } of sampleCustomers)
        for (const value of [name, email, phone, iin, address]) assert.ok(!all.includes(value));
      assert.match(
        error.message,
        /^data system shop: table customers could not be used \(SQLSTATE \w{5}\)$/,
      );
    });
  }

  for (const name of [
    'customers"; drop table orders; --',
    'a b',
    '',
    '1st',
    'x'.repeat(64),
    'a.b.c',
  ]) {
    it(`no table or column can be called ${JSON.stringify(name)}`, () => {
      for (const changed of [
        { people: { ...shop.people, table: name } },
        { people: { ...shop.people, key: name } },
        { records: [{ ...shop.records[0], table: name }] },
        { stopProcessing: [{ table: 'customers', person: 'id', set: { [name]: 'now' } }] },
        { stopProcessing: [{ table: name, person: 'id', set: { a: 'now' } }] },
        { openObligations: { table: 'orders', person: name, column: 'status', open: [] } },
      ])
        assert.throws(
          () => postgresSystem({ ...shop, ...changed } as PostgresSystem, database.client),
          { name: 'TypeError', message: /cannot be used, wanted letters, digits and underscores/ },
        );
    });
  }
});
