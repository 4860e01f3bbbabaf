import { bodyText, partsBesideText } from './body.ts';
import type { Letter } from './forwarded.ts';
import { headerText } from './header-text.ts';
import { mailboxOf } from './mailboxes.ts';
import { mimeTree } from './mime-tree.ts';
import { octetsOf } from './octets.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import { release } from './release.ts';
import { decoded, isEncoded } from './transfer-encoding.ts';

/** A letter with its parts: of a message, or of one attached to it. */
export interface ReadLetter extends Letter {
  readonly root: Part;
  /** All parts beside the text, those of an attached letter included. */
  readonly parts: readonly Part[];
}

/** Letters within letters: deeper ones are kept as files. */
const DEPTH = 10;
const SUBJECT_LIMIT = 4_000;
const LETTER = /^message\/(?:rfc822|global)$/;

/** Reads a letter from its octets, and the first one attached to it. */
export const readLetter = (octets: string, reading: Reading, depth = DEPTH): ReadLetter => {
  const root = mimeTree(octets, reading);
  const text = bodyText(root, reading);
  const parts = partsBesideText(root);
  const from = mailboxOf(firstOf(root, 'from'));
  const attached =
    root.type === 'multipart/report' ? undefined : letterAmong(parts, reading, depth);
  return {
    root,
    ...(from && { from }),
    subject: headerText(firstOf(root, 'subject').slice(0, SUBJECT_LIMIT)).trim(),
    text,
    parts: [...parts, ...(attached?.parts ?? [])],
    ...(attached && { attached }),
  };
};

/** The first field of that name: of repeated ones it counts. */
export const firstOf = ({ fields }: Part, key: string): string =>
  fields.find((field) => field.key === key)?.value ?? '';

const letterAmong = (
  parts: readonly Part[],
  reading: Reading,
  depth: number,
): ReadLetter | undefined => {
  const part = parts.find(({ type }) => LETTER.test(type));
  if (!part) return undefined;
  if (isEncoded(part.encoding)) reading.letterOctets -= part.body.length;
  if (depth === 0 || reading.letterOctets < 0) {
    reading.problems.add('letters nested too deep');
    return undefined;
  }
  return readLetter(octetsIn(part), reading, depth - 1);
};

/** A letter should not be encoded, and then no copy of it is made; some are. */
const octetsIn = ({ body, encoding }: Part): string => {
  if (!isEncoded(encoding)) return body;
  const letter = decoded(body, encoding);
  const { octets } = octetsOf(letter);
  release(letter);
  return octets;
};
