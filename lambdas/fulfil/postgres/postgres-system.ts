import type { Change, PostgresSystem } from '../../request/controller.ts';
import type { DataSystem, FoundPerson } from '../../request/data-system.ts';
import { changeRows } from './change-rows.ts';
import { checkMapping } from './check-mapping.ts';
import { DataSystemError } from './data-system-error.ts';
import { exportRecord } from './export-records.ts';
import { findPeople } from './find-people.ts';
import { inTransaction } from './in-transaction.ts';
import { isObligationOpen } from './is-obligation-open.ts';
import type { Connection, Queryable } from './queryable.ts';

/**
 * A Postgres database of a controller, read and changed as its configuration says.
 * @throws TypeError when the configuration names what cannot be a table or a column
 */
export const postgresSystem = (config: PostgresSystem, client: Queryable): DataSystem => {
  checkMapping(config);
  const connection: Connection = { system: config.id, client };
  const change =
    (name: 'block' | 'stopProcessing' | 'suppressMarketing') =>
    ({ key }: FoundPerson, at: string) =>
      changeAll(connection, name, config[name], key, at);

  return {
    id: config.id,
    find: (by) => findPeople(connection, config.people, by),
    export: ({ key }, language) =>
      inTransaction(connection, 'reading', config.people.table, async () => {
        const records = [];
        for (const table of config.records)
          records.push(await exportRecord(connection, table, key, language));
        return records.filter(({ rows }) => rows.length > 0);
      }),
    hasOpenObligation: ({ key }) => isObligationOpen(connection, config.openObligations, key),
    block: change('block'),
    stopProcessing: change('stopProcessing'),
    suppressMarketing: change('suppressMarketing'),
  };
};

const changeAll = async (
  connection: Connection,
  name: string,
  changes: readonly Change[] | undefined,
  key: string,
  at: string,
): Promise<number> => {
  if (changes === undefined) {
    throw new DataSystemError(
      `data system ${connection.system}: ${name} is not configured; do it by hand, or add it to the controller's systems`,
    );
  }
  const [first] = changes;
  if (first === undefined) return 0;
  return inTransaction(connection, 'writing', first.table, async () => {
    let changed = 0;
    for (const one of changes) changed += await changeRows(connection, one, key, at);
    return changed;
  });
};
