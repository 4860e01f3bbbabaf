/** The value of a structured field such as Content-Type, and its parameters as octets (RFC 2045 section 5.1). */
export interface Structured {
  /** In lower case. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** A name of 255 letters in RFC 2231 takes about half of it. */
const LIMIT = 4_096;
const VALUE = /[^;]*/y;
const PARAMETER =
  /;[\s;]*([^=;\s]{1,100})\s{0,9}(?:=\s{0,9}(?:"((?:[^"\\]|\\.)*)"?|([^;]*)))?[^;]*/y;

/** Reads a structured field; of a repeated parameter the first counts. */
export const structured = (field: string): Structured => {
  const text = field.slice(0, LIMIT);
  VALUE.lastIndex = 0;
  const value = withoutComments(VALUE.exec(text)?.[0] ?? '').toLowerCase();
  const parameters = new Map<string, string>();
  PARAMETER.lastIndex = VALUE.lastIndex;
  for (let found = PARAMETER.exec(text); found; found = PARAMETER.exec(text)) {
    const [, name = '', quoted, token] = found;
    const key = name.toLowerCase();
    if (parameters.has(key)) continue;
    parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? withoutLastComment(token ?? ''));
  }
  return { value, parameters };
};

/** Comments stand where white space may. */
const withoutComments = (text: string): string =>
  text.replace(/(?:^|\s)\([^()]{0,200}\)?/g, ' ').trim();

/** Brackets within an unquoted name are part of it, as in `Invoice (1).pdf`. */
const withoutLastComment = (text: string): string =>
  text.replace(/\s\([^()]{0,200}\)\s{0,9}$/, '').trim();
