import { ask, type Connection } from './queryable.ts';

/** Dates as ISO 8601 and moments in UTC, whatever the server or the role is set to. */
const SETTINGS = ["set local datestyle to 'ISO, YMD'", "set local timezone to 'UTC'"];

const BEGIN = {
  /** One snapshot: what is exported fits together. */
  reading: 'begin isolation level repeatable read read only',
  writing: 'begin isolation level read committed read write',
};

/** All of the work or nothing of it. @throws DataSystemError */
export const inTransaction = async <T>(
  connection: Connection,
  mode: keyof typeof BEGIN,
  table: string,
  work: () => Promise<T>,
): Promise<T> => {
  const say = (text: string) => ask(connection, { text, values: [], table, columns: [] });
  await say(BEGIN[mode]);
  try {
    for (const setting of SETTINGS) await say(setting);
    const result = await work();
    await say('commit');
    return result;
  } catch (error) {
    // A rollback that fails too means that the connection is gone, and with it the transaction.
    await say('rollback').catch(() => undefined);
    throw error;
  }
};
