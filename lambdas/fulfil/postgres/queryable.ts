import { type Place, withoutValues } from './data-system-error.ts';

/** The one thing we need of a `pg` client. It must be one connection: transactions span several calls. */
export interface Queryable {
  query(statement: {
    readonly text: string;
    readonly values: unknown[];
    readonly rowMode: 'array';
    readonly types: { getTypeParser(): (raw: string) => string };
  }): Promise<Answer>;
}

interface Answer {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly rowCount: number | null;
  readonly fields: readonly { readonly dataTypeID: number }[];
}

/** Values as PostgreSQL writes them: a number keeps its digits and a date moves to no other time zone. */
const asWritten = { getTypeParser: () => (raw: string) => raw };

export interface Statement {
  readonly text: string;
  readonly values: readonly (string | boolean | null | readonly string[])[];
  readonly table: string;
  readonly columns: readonly string[];
}

/** A client that speaks for one data system. */
export interface Connection {
  readonly system: string;
  readonly client: Queryable;
}

/** Runs one statement. @throws DataSystemError, never with a value in it */
export const ask = async (
  { system, client }: Connection,
  { text, values, table, columns }: Statement,
): Promise<Answer> => {
  try {
    return await client.query({ text, values: [...values], rowMode: 'array', types: asWritten });
  } catch (error) {
    throw withoutValues(error, { system, table, columns } satisfies Place);
  }
};
