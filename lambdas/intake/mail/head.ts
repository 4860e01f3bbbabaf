import type { Reading } from './reading.ts';

/** One header field; its value is octets, unfolded (RFC 5322 section 2.2.3) and not yet decoded. */
export interface Field {
  /** In lower case. */
  readonly key: string;
  readonly value: string;
}

export interface Head {
  readonly fields: readonly Field[];
  /** Where the body begins. */
  readonly bodyAt: number;
}

const VALUE_LIMIT = 64 * 1024;
const FIELD = /([\x21-\x39\x3b-\x7e]{1,200})[ \t]{0,99}:/y;

/**
 * Reads the header that begins at a place. Damaged lines between two fields are left out; where text begins without an
 * empty line before it, the body begins. A delimiter of MIME parts ends a header, too.
 */
export const headAt = (octets: string, start: number, reading: Reading): Head => {
  const fields: Field[] = [];
  let at = start;
  while (at < octets.length && octets[at] !== '\n') {
    if (reading.headerFields <= 0 || reading.headerSize <= 0) {
      reading.problems.add('too many headers');
      return { fields, bodyAt: afterEmptyLine(octets, at) };
    }
    const end = endOfField(octets, at);
    const name = nameAt(octets, at);
    if (name !== undefined) {
      fields.push(field(name, octets.slice(at, Math.min(end, at + VALUE_LIMIT))));
      reading.headerFields--;
      reading.headerSize -= end - at;
    } else if (octets.startsWith('--', at)) return { fields, bodyAt: at };
    else if (nameAt(octets, end + 1) === undefined || fields.length === 0) {
      if (fields.length > 0) reading.problems.add('no line between header and body');
      return { fields, bodyAt: at };
    } else reading.problems.add('damaged header');
    at = end + 1;
  }
  return { fields, bodyAt: Math.min(at + 1, octets.length) };
};

const nameAt = (octets: string, at: number): string | undefined => {
  FIELD.lastIndex = at;
  return FIELD.exec(octets)?.[1];
};

/** Lines that begin with white space go on with the field above them. */
const endOfField = (octets: string, start: number): number => {
  let end = start - 1;
  do {
    end = octets.indexOf('\n', end + 1);
    if (end < 0) return octets.length;
  } while (octets[end + 1] === ' ' || octets[end + 1] === '\t');
  return end;
};

const field = (name: string, line: string): Field => ({
  key: name.toLowerCase(),
  value: line
    .slice(line.indexOf(':') + 1)
    .replaceAll('\n', '')
    .trim(),
});

const afterEmptyLine = (octets: string, at: number): number => {
  const empty = octets.indexOf('\n\n', at);
  return empty < 0 ? octets.length : empty + 2;
};
