import type { Part } from './part.ts';
import { decoded } from './transfer-encoding.ts';

/** In bytes, and in octets as transferred. */
const PART_LENGTH = 20_000;
const ENCODED_LENGTH = 4 * PART_LENGTH;

/** The beginning of an attached part as text. */
export const textOfPart = ({ body, encoding }: Part): string =>
  decoded(body.slice(0, ENCODED_LENGTH), encoding).toString('utf8', 0, PART_LENGTH);

/** Field names in lower case, the first of each name. */
export type Fields = ReadonlyMap<string, string>;

/** Groups of `Name: value` lines between empty lines (RFC 3464 section 2.1), read forgivingly: no other line is an error. */
export const fieldGroups = (text: string): readonly Fields[] => {
  const groups: Map<string, string>[] = [];
  let group: Map<string, string> | undefined;
  let name = '';
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (!line.trim()) group = undefined;
    else if (group && name && /^[ \t]/.test(line)) {
      group.set(name, `${group.get(name) ?? ''} ${line.trim()}`);
    } else {
      const colon = line.indexOf(':');
      name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : '';
      if (!name) continue;
      if (!group) {
        group = new Map();
        groups.push(group);
      }
      if (group.has(name)) name = '';
      else group.set(name, line.slice(colon + 1).trim());
    }
  }
  return groups;
};
