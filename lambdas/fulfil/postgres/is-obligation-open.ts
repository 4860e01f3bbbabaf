import type { PostgresSystem } from '../../request/controller.ts';
import { ask, type Connection } from './queryable.ts';
import { quoted } from './quoted.ts';

/** Whether the person has a row in an open state; never where no such rows are configured. */
export const isObligationOpen = async (
  connection: Connection,
  obligations: PostgresSystem['openObligations'],
  key: string,
): Promise<boolean> => {
  if (obligations === undefined) return false;
  const { table, person, column, open } = obligations;
  const { rows } = await ask(connection, {
    text: `select exists (select from ${quoted(table, 'table')}
      where ${quoted(person, 'column')} = $1 and ${quoted(column, 'column')}::text = any($2::text[]))`,
    values: [key, open],
    table,
    columns: [person, column],
  });
  return rows[0]?.[0] === 't';
};
