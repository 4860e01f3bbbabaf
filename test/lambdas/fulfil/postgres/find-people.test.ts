import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { postgresSystem } from '../../../../lambdas/fulfil/postgres/postgres-system.ts';
import type { DataSystem, Identifiers } from '../../../../lambdas/request/data-system.ts';
import { sampleCustomers } from '../../../../local/sample-shop.ts';
import { shop, startShop } from './shop-database.ts';

describe('finding a person', () => {
  let database: Awaited<ReturnType<typeof startShop>>;
  let system: DataSystem;
  before(async () => {
    database = await startShop();
    system = postgresSystem(shop, database.client);
  });
  after(() => database.stop());
  beforeEach(() => database.client.query('delete from customers where id < 1000'));

  const keys = async (by: Identifiers) => (await system.find(by)).map(({ key }) => key);
  const add = (id: number, email: string, phone: string | null = null, iin: string | null = null) =>
    database.client.query(
      `insert into customers (id, full_name, email, phone, iin, language, registered_at)
        values ($1, 'Біреу', $2, $3, $4, 'kk', now())`,
      [id, email, phone, iin],
    );

  for (const { id, email, phone, iin } of sampleCustomers) {
    it(`names customer ${id} and nobody else by e-mail, phone or IIN`, async () => {
      for (const by of [{ email }, { phone }, { iin }, { email, phone, iin }])
        assert.deepEqual(await system.find(by), [{ key: String(id), email }]);
    });
  }

  for (const email of ['AIGERIM.Nurlanova@Example.KZ', '  aigerim.nurlanova@example.kz\r\n']) {
    it(`an e-mail is compared without case and surrounding space: ${JSON.stringify(email)}`, async () => {
      assert.deepEqual(await keys({ email }), ['1001']);
    });
  }

  it('a stored e-mail may have case and space around it too', async () => {
    await add(1, ' \tДАНА@Пошта.Example \r\n');
    assert.deepEqual(await system.find({ email: 'дана@пошта.example' }), [
      { key: '1', email: 'ДАНА@Пошта.Example' },
    ]);
  });

  for (const stored of [
    '8 (701) 773-44-44',
    '+77017734444',
    '+7 701 773 44 44',
    '77017734444',
    '7017734444',
  ]) {
    it(`a phone is compared as E.164 when it is stored as ${stored}`, async () => {
      await add(1, 'a@example.com', stored);
      assert.deepEqual(await keys({ phone: '+77017734444' }), ['1']);
    });
  }

  it('a phone of another country with the same last digits is another phone', async () => {
    await add(1, 'a@example.com', '+1 701 773 4444');
    await add(2, 'b@example.com', '+7 017 734 444');
    assert.deepEqual(await keys({ phone: '+77017734444' }), []);
  });

  it('an IIN is found in a number column that lost its zeros', async () => {
    await add(1, 'a@example.com', null, '20509600248');
    assert.deepEqual(await keys({ iin: '020509600248' }), ['1', '1004']);
  });

  it('a sign that lower case turns into another letter makes no one of another mailbox', async () => {
    await add(1, 'kaisar@example.kz');
    assert.deepEqual(await keys({ email: 'KAISAR@example.kz' }), ['1']);
    assert.deepEqual(await keys({ email: '\u212Aaisar@example.kz' }), []);
  });

  it('people who share an identifier are all named', async () => {
    await add(1, 'aigerim.nurlanova@example.kz');
    await add(2, 'x@example.com', '8 700 555 01 14');
    const by = { email: 'aigerim.nurlanova@example.kz', phone: '+77005550114' };
    assert.deepEqual(await keys(by), ['1', '1001', '2']);
  });

  it('more people than a family under one identifier are not taken for one person', async () => {
    for (let id = 1; id <= 21; id += 1) await add(id, 'no@example.com');
    await assert.rejects(system.find({ email: 'no@example.com' }), { name: 'DataSystemError' });
  });

  it('what is blank or impossible names nobody, even where rows are blank too', async () => {
    await add(1, '', '', '');
    for (const by of [
      {},
      { email: '' },
      { email: ' \n' },
      { email: 'a\0b@example.com' },
      { phone: '' },
      { phone: '8' },
      { phone: 'жоқ' },
      { iin: '' },
      { iin: '000000000000' },
      { iin: '9003' },
    ])
      assert.deepEqual(await keys(by), [], JSON.stringify(by));
  });

  it('no pattern, quote or statement in an identifier names another person', async () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '%',
      '_',
      ';',
      '--',
      '\\',
      '$1',
      ' or true',
      '@',
      'a',
      '*',
      '1',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.constantFrom("' or '1'='1", "x'; drop table customers; --", '%@example.kz', '_%'),
    );
    const known = new Set(sampleCustomers.flatMap(({ email, phone, iin }) => [email, phone, iin]));
    await fc.assert(
      fc.asyncProperty(text, text, text, async (email, phone, iin) => {
        fc.pre(![email, phone, iin].some((given) => known.has(given)));
        assert.deepEqual(await keys({ email, phone, iin }), []);
      }),
      { numRuns: 200 },
    );
    const { rows } = await database.client.query('select count(*)::int as n from customers');
    assert.equal(rows[0].n, sampleCustomers.length);
  });
});
