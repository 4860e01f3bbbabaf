import type { ExportedTable } from '../../request/controller.ts';
import type { ExportedRecord } from '../../request/data-system.ts';
import type { Language } from '../../request/language.ts';
import { ask, type Connection } from './queryable.ts';
import { quoted } from './quoted.ts';
import { shown } from './shown.ts';

/** A person's rows of one table, labelled in their language, in the order of the first column. */
export const exportRecord = async (
  connection: Connection,
  { table, person, label, purposes, columns }: ExportedTable,
  key: string,
  language: Language,
): Promise<ExportedRecord> => {
  const names = columns.map(({ name }) => name);
  const { rows, fields } = await ask(connection, {
    text: `select ${names.map((name) => quoted(name, 'column')).join(', ')}
      from ${quoted(table, 'table')} where ${quoted(person, 'column')} = $1 order by 1`,
    values: [key],
    table,
    columns: [...names, person],
  });
  const cell = (raw: string | null, index: number) => ({
    label: columns[index]?.label[language] ?? '',
    value: shown(raw, fields[index]?.dataTypeID ?? 0, language),
  });
  return { label: label[language], purposes, rows: rows.map((row) => row.map(cell)) };
};
