import { hash } from 'node:crypto';
import { fileType } from './file-type.ts';
import type { Attachment } from './mail.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import { release } from './release.ts';
import { decoded } from './transfer-encoding.ts';

/** How many are listed, and how much of them is read in bytes as transferred; the raw message holds all. */
const COUNT = 100;
const SIZE = 40 * 1024 * 1024;

/** The parts of a message that are kept as files: named, typed by their first bytes, hashed, never opened. */
export const attachmentsOf = (
  parts: readonly Part[],
  { problems }: Reading,
): readonly Attachment[] => {
  let size = 0;
  const kept = parts.slice(0, COUNT).filter(({ body }) => {
    size += body.length;
    return size <= SIZE;
  });
  if (kept.length < parts.length) problems.add('too many attachments');
  return kept.map(attachment);
};

const attachment = ({ name, type, body, encoding }: Part): Attachment => {
  const content = decoded(body, encoding);
  const attached = {
    name,
    type: fileType(content),
    declaredType: type,
    size: content.length,
    sha256: hash('sha256', content),
  };
  release(content);
  return attached;
};
