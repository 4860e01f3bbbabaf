import type { PostgresSystem } from '../../request/controller.ts';
import type { FoundPerson, Identifiers } from '../../request/data-system.ts';
import { DataSystemError } from './data-system-error.ts';
import { type Phone, phone } from './phone-forms.ts';
import { ask, type Connection } from './queryable.ts';
import { quoted } from './quoted.ts';

/** More people than this under one identifier is a placeholder such as `0000`, and no one's. */
const MOST_PEOPLE = 20;

/**
 * Everyone whom any of the identifiers names; blank and impossible ones name nobody.
 * @throws DataSystemError also when they name more people than a family
 */
export const findPeople = async (
  connection: Connection,
  { table, key, identifiers }: PostgresSystem['people'],
  by: Identifiers,
): Promise<readonly FoundPerson[]> => {
  const email = mailbox(usable(by.email));
  const number = identifiers.phone === undefined ? undefined : phone(usable(by.phone) ?? '');
  const iin = identifiers.iin === undefined ? undefined : iinForms(usable(by.iin) ?? '');
  if (!email && !number && !iin) return [];

  const column = (name: string | undefined) =>
    name === undefined ? 'null::text' : `${quoted(name, 'column')}::text`;
  const id = column(key);
  const address = `btrim(${column(identifiers.email)}, E' \\t\\r\\n')`;
  const digits = (text: string) => `regexp_replace(${text}, '[^0-9]', '', 'g')`;
  const { rows } = await ask(connection, {
    text: `select ${id}, ${address}, ${column(identifiers.phone)},
        coalesce(lower(${address}) = lower($1) or ${digits(column(identifiers.iin))} = any($2::text[]), false)
      from ${quoted(table, 'table')}
      where ${id} is not null and (lower(${address}) = lower($1)
        or ${digits(column(identifiers.iin))} = any($2::text[])
        or ${digits(column(identifiers.phone))} = any($3::text[]))
      order by 1 limit ${MOST_PEOPLE + 1}`,
    values: [email ?? null, iin ?? null, number?.digits ?? null],
    table,
    columns: [key, ...Object.values(identifiers)],
  });
  if (rows.length > MOST_PEOPLE) {
    throw new DataSystemError(
      `data system ${connection.system}: table ${table} has more than ${MOST_PEOPLE} people under one identifier, wanted at most ${MOST_PEOPLE}`,
    );
  }
  const people = rows.filter((row) => row[3] === 't' || isTheirs(number, row[2]));
  return [...new Map(people.map((row) => [row[0] ?? '', person(row)])).values()];
};

const person = ([key, email]: readonly (string | null)[]): FoundPerson => ({
  key: key ?? '',
  ...(email && { email }),
});

const isTheirs = (number: Phone | undefined, stored: string | null | undefined): boolean =>
  number !== undefined && typeof stored === 'string' && number.is(stored);

/** No table can hold a NUL or half a character, and no blank names anybody. */
const usable = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim();
  return trimmed && !trimmed.includes('\0') && trimmed.isWellFormed() ? trimmed : undefined;
};

/** Lower case makes a plain k of the Kelvin sign: an address that only becomes somebody's that way is not theirs. */
const mailbox = (address: string | undefined): string | undefined =>
  address?.toLowerCase().toUpperCase() === address?.toUpperCase() ? address : undefined;

/** As it is, and as a number column keeps it: without the zeros of those born since 2000. */
const iinForms = (iin: string): readonly string[] | undefined =>
  /^\d{12}$/.test(iin) && Number(iin) > 0 ? [iin, iin.replace(/^0+/, '')] : undefined;
