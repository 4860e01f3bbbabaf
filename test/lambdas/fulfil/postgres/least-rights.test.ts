import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { postgresSystem } from '../../../../lambdas/fulfil/postgres/postgres-system.ts';
import { sampleCustomers } from '../../../../local/sample-shop.ts';
import { shop, startShop } from './shop-database.ts';

const AT = '2026-03-06T05:00:00.000Z';
const [aigerim] = sampleCustomers;
const page = await readFile(new URL('../../../../docs/data-systems.md', import.meta.url), 'utf8');
const statements = page.match(/^ {4}(create|grant) .+;$/gm) ?? [];

describe('a database set up as docs/data-systems.md says', () => {
  let database: Awaited<ReturnType<typeof startShop>>;
  before(async () => {
    database = await startShop();
    for (const statement of statements) await database.client.query(statement);
    await database.client.query('set role jauap');
  });
  after(() => database.stop());

  it('gives the connector every right it needs', async () => {
    const system = postgresSystem(shop, database.client);
    const [person] = await system.find(aigerim);
    assert.ok(person);
    assert.equal((await system.export(person, 'kk')).length, shop.records.length);
    assert.equal(await system.hasOpenObligation(person), false);
    assert.equal(await system.block(person, AT), 1);
    assert.equal(await system.suppressMarketing(person, AT), 3);
    assert.equal(await system.stopProcessing(person, AT), 2);
  });

  it('gives it no right to more, and the refusal says where to look', async () => {
    await assert.rejects(database.client.query('delete from visits'), { code: '42501' });
    const greedy = {
      ...shop,
      block: [{ table: 'orders', person: 'customer_id', set: { status: 'x' } }],
    };
    await assert.rejects(postgresSystem(greedy, database.client).block({ key: '1001' }, AT), {
      message: /^data system shop: table orders may not be used; grant .+ \(SQLSTATE 42501\)$/,
    });
  });

  it('finds a person by its indexes, not by reading the whole table', async () => {
    const asked: { text: string; values: unknown[] }[] = [];
    const listening = {
      query: async (statement: { text: string; values: unknown[] }) => {
        asked.push(statement);
        return { rows: [], rowCount: 0, fields: [] };
      },
    };
    await postgresSystem(shop, listening).find(aigerim);
    await database.client.query('set enable_seqscan to off');
    const { rows } = await database.client.query(`explain ${asked[0]?.text}`, asked[0]?.values);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    assert.match(plan, /BitmapOr/);
    assert.doesNotMatch(plan, /Seq Scan/);
  });
});
