import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { Client } from 'pg';
import { bazarjoq } from '../../../../controllers/bazarjoq/controller.ts';
import type { PostgresSystem } from '../../../../lambdas/request/controller.ts';
import { sampleShopSql } from '../../../../local/sample-shop.ts';

const [first] = bazarjoq.systems;
if (!first) throw new Error('bazarjoq has no system, wanted its shop');

/** The shop as the controller maps it. */
export const shop: PostgresSystem = first;

/** A real Postgres on a free port with the sample shop in it, and one client. */
export const startShop = async () => {
  const database = await PGlite.create();
  const server = new PGLiteSocketServer({
    db: database,
    host: '127.0.0.1',
    port: 0,
    maxConnections: 4,
  });
  await server.start();
  const url = `postgres://postgres:unused@${server.getServerConn()}/postgres`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sampleShopSql);
  return {
    url,
    client,
    stop: async () => {
      await client.end();
      await server.stop();
      await database.close();
    },
  };
};

const TABLES = ['customers', 'orders', 'consents', 'subscriptions', 'support_messages', 'visits'];

/** Every row of the shop that is, or is not, of one customer. */
export const rowsOf = async (client: Client, key: string, whose: 'theirs' | 'of others') => {
  const rows: unknown[] = [];
  for (const table of TABLES) {
    const person = table === 'customers' ? 'id' : 'customer_id';
    const is = whose === 'theirs' ? '=' : '<>';
    const text = `select '${table}' as "table", t.* from ${table} t where ${person} ${is} $1 order by t::text`;
    rows.push(...(await client.query(text, [key])).rows);
  }
  return rows;
};
