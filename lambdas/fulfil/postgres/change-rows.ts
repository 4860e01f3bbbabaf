import type { Change } from '../../request/controller.ts';
import { ask, type Connection, type Statement } from './queryable.ts';
import { quoted } from './quoted.ts';

/** Changes the rows of one person that are not yet as wanted. `at`: ISO 8601, UTC. Returns how many it changed. */
export const changeRows = async (
  connection: Connection,
  change: Change,
  key: string,
  at: string,
): Promise<number> => (await ask(connection, update(change, key, at))).rowCount ?? 0;

const update = ({ table, person, only, set }: Change, key: string, at: string): Statement => {
  const values: Statement['values'][number][] = [];
  // A parameter each time: PostgreSQL deduces its type from the one place it stands in.
  const given = (value: Statement['values'][number]) => `$${values.push(value)}`;
  const column = (name: string) => quoted(name, 'column');

  const settings = Object.entries(set).map(([name, value]) =>
    value === 'now'
      ? `${column(name)} = coalesce(${column(name)}, ${given(at)})`
      : `${column(name)} = ${given(value)}`,
  );
  const notYet = Object.entries(set).map(([name, value]) =>
    value === 'now'
      ? `${column(name)} is null`
      : `${column(name)} is distinct from ${given(value)}`,
  );
  const theirs = [`${column(person)} = ${given(key)}`];
  if (only) theirs.push(`${column(only.column)}::text = any(${given(only.values)}::text[])`);
  return {
    text: `update ${quoted(table, 'table')} set ${settings.join(', ')}
      where ${theirs.join(' and ')} and (${notYet.join(' or ')})`,
    values,
    table,
    columns: [...Object.keys(set), person, ...(only ? [only.column] : [])],
  };
};
