import { setTimeout as pause } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { LOOPBACK, listen } from '../ports.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** The embedded Postgres with the sample shop in it. */
export interface SamplePostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** A client that forgot to leave must not keep the others waiting for ever. */
const IDLE_MS = 10_000;

const isNew = async (database: PGlite): Promise<boolean> => {
  const { rows } = await database.query<{ tables: number }>(
    `select count(*)::int as tables from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema')`,
  );
  return rows[0]?.tables === 0;
};

/** Starts Postgres on disk, or in memory without a folder. A new database is filled by the SQL, whole or not at all. */
export const startSamplePostgres = async (
  sql: string,
  directory?: string,
): Promise<SamplePostgres> => {
  const database = await PGlite.create(directory ?? 'memory://');
  if (await isNew(database)) await database.exec(`begin;\n${sql}\n;commit;`);

  const server = new PGLiteSocketServer({
    db: database,
    host: LOOPBACK,
    port: 0,
    idleTimeout: IDLE_MS,
  });
  await server.start();
  const cleanUp = async () => {
    while (server.getStats().activeConnections > 0) await pause(1);
    await database.exec('rollback');
    await database.exec('discard all');
  };
  const upstream = Number(new URL(`tcp://${server.getServerConn()}`).port);
  const front = oneAtATime(upstream, cleanUp);
  const port = await listen(front, { port: 0, option: 'a free port' });
  return {
    url: `postgresql://postgres@${LOOPBACK}:${port}/postgres`,
    async stop() {
      front.close();
      await server.stop();
      await database.close();
    },
  };
};
