import { DeskError } from '../../request/errors.ts';
/** What a statement speaks of: configuration only, never a value. */
export interface Place {
  readonly system: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * A data system could not do what it was asked. Its message names the system, the table and the SQLSTATE. PostgreSQL's own
 * text may quote a person's row (`Key (email)=(…) already exists`), so neither it nor the original error is kept.
 */
export class DataSystemError extends DeskError {
  override readonly name = 'DataSystemError';
}

/** The columns that the server's text names: it says which one is missing in words only. */
const namedIn = (text: string, columns: readonly string[]): string => {
  const words = new Set(text.match(/[\p{L}\p{N}_]+/gu));
  return columns.filter((column) => words.has(column)).join(', ') || columns.join(', ');
};

const advice = (code: string, text: string, { table, columns }: Place): string => {
  switch (code) {
    case '42P01':
    case '3F000':
      return `table ${table} does not exist; create it or correct its name in the controller's systems`;
    case '42703':
      return `table ${table} has no column ${namedIn(text, columns)}; add it or correct its name in the controller's systems`;
    case '42501':
      return `table ${table} may not be used; grant the connection's role what docs/data-systems.md lists`;
    case '57014':
      return `table ${table} took too long; add the indexes of docs/data-systems.md`;
    default:
      return `table ${table} could not be used`;
  }
};

/** An SQLSTATE or a code of Node such as `ECONNREFUSED`; anything else could be a text with values in it. */
export const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{5,40}$/.test(code) ? code : 'unknown';
};

/** Makes an error of the client fit to be logged. */
export const withoutValues = (error: unknown, place: Place): DataSystemError => {
  const code = codeOf(error);
  const said = advice(code, error instanceof Error ? error.message : '', place);
  return new DataSystemError(`data system ${place.system}: ${said} (SQLSTATE ${code})`);
};
