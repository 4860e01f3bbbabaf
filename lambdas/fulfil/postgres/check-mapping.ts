import type { PostgresSystem } from '../../request/controller.ts';
import { quoted } from './quoted.ts';

/** Looks at every name before the first statement, so a mistake in the last table is no half-done request. @throws TypeError */
export const checkMapping = (config: PostgresSystem): void => {
  const { people, records, openObligations } = config;
  const changes = [config.block, config.stopProcessing, config.suppressMarketing].flatMap(
    (list) => list ?? [],
  );
  const tables = [people, ...records, ...changes, ...(openObligations ? [openObligations] : [])];
  const columns = [
    people.key,
    ...Object.values(people.identifiers),
    ...records.flatMap(({ person, columns }) => [person, ...columns.map(({ name }) => name)]),
    ...changes.flatMap(({ person, only, set }) => [
      person,
      ...Object.keys(set),
      ...(only ? [only.column] : []),
    ]),
    ...(openObligations ? [openObligations.person, openObligations.column] : []),
  ];
  const empty =
    records.find(({ columns }) => columns.length === 0) ??
    changes.find(({ set }) => Object.keys(set).length === 0);
  if (empty)
    throw new TypeError(`table ${empty.table} is mapped without columns, wanted one or more`);
  for (const { table } of tables) quoted(table, 'table');
  for (const column of columns) quoted(column, 'column');
};
