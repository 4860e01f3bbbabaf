import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { postgresSystem } from '../../../../lambdas/fulfil/postgres/postgres-system.ts';
import type { DataSystem } from '../../../../lambdas/request/data-system.ts';
import { LANGUAGES } from '../../../../lambdas/request/language.ts';
import { sampleCustomers } from '../../../../local/sample-shop.ts';
import { shop, startShop } from './shop-database.ts';

describe('exporting what is held of a person', () => {
  let database: Awaited<ReturnType<typeof startShop>>;
  let system: DataSystem;
  before(async () => {
    database = await startShop();
    await database.client.query(`create table kinds_of_values (person int, note text, paid numeric,
      big bigint, day date, at_local timestamp, at timestamptz, yes boolean, gone text);
      insert into kinds_of_values values (1001, ' as is ', 10.50, 9007199254740993, '2026-03-06',
        '2026-03-06 10:00', '2026-03-06 10:00:00.25+05', true, null);
      set datestyle to 'German'; set timezone to 'America/Los_Angeles'`);
    system = postgresSystem(shop, database.client);
  });
  after(() => database.stop());

  for (const { id, email, phone, iin, orders } of sampleCustomers) {
    it(`gives customer ${id} their own data and nothing of anybody else`, async () => {
      const text = JSON.stringify(await system.export({ key: String(id) }, 'kk'));
      for (const own of [email, phone, iin, ...orders.map(({ number }) => number)])
        assert.ok(text.includes(own), own);
      for (const other of sampleCustomers.filter((customer) => customer.id !== id))
        for (const foreign of [
          other.name,
          other.email,
          other.phone,
          other.iin,
          other.address,
          ...(other.message ? [other.message] : []),
          ...other.orders.map(({ number }) => number),
        ])
          assert.ok(!text.includes(foreign), foreign);
    });
  }

  it('labels speak the language of the person', async () => {
    const labels = [];
    for (const language of LANGUAGES) {
      const [account] = await system.export({ key: '1001' }, language);
      labels.push([account?.label, account?.rows[0]?.[1]?.label]);
    }
    assert.deepEqual(labels, [
      ['Есеп жазбасы', 'ЖСН'],
      ['Учётная запись', 'ИИН'],
      ['Account', 'IIN'],
    ]);
  });

  it('a table without rows of the person is left out, the others keep their order and purposes', async () => {
    const records = await system.export({ key: '1004' }, 'en');
    assert.deepEqual(
      records.map(({ label, purposes }) => [label, ...purposes]),
      [
        ['Account', 'account'],
        ['Consents', 'legal-duties'],
        ['Messages to the support', 'support'],
        ['Technical data', 'service'],
      ],
    );
  });

  it('dates are ISO, numbers as stored, nothing is a dash, whatever the session is set to', async () => {
    const names = ['note', 'paid', 'big', 'day', 'at_local', 'at', 'yes', 'gone'];
    const columns = names.map((name) => ({ name, label: { kk: name, ru: name, en: name } }));
    const label = { kk: 'К', ru: 'К', en: 'K' };
    const table = { table: 'kinds_of_values', person: 'person', label, purposes: [], columns };
    const [record] = await postgresSystem({ ...shop, records: [table] }, database.client).export(
      { key: '1001' },
      'kk',
    );
    assert.deepEqual(
      record?.rows[0]?.map(({ value }) => value),
      [
        ' as is ',
        '10.50',
        '9007199254740993',
        '2026-03-06',
        '2026-03-06T10:00:00',
        '2026-03-06T05:00:00.25Z',
        'иә',
        '—',
      ],
    );
  });

  it('an open order is an open obligation, a delivered one is not', async () => {
    const open = [];
    for (const { id } of sampleCustomers)
      if (await system.hasOpenObligation({ key: String(id) })) open.push(id);
    assert.deepEqual(open, [1002]);
  });
});
