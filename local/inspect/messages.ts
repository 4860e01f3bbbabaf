import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A message and where it stands. */
export interface FoundMessage {
  readonly file: string;
  readonly raw: Uint8Array;
}

export interface WhereMessagesAre {
  readonly files: readonly string[];
  readonly mbox?: string;
  readonly maildir?: string;
}

/** Messages of files, of an mbox (RFC 4155, mboxrd quoting) and of a maildir, one at a time. */
export async function* messagesIn({
  files,
  mbox,
  maildir,
}: WhereMessagesAre): AsyncIterable<FoundMessage> {
  for (const file of files) yield { file, raw: await readFile(file) };
  if (maildir !== undefined)
    for (const file of await filesOfMaildir(maildir)) yield { file, raw: await readFile(file) };
  if (mbox !== undefined) yield* messagesOfMbox(mbox);
}

/** `new` and `cur`, as every mail program lays them down. @throws Error when the folder has neither */
const filesOfMaildir = async (maildir: string): Promise<readonly string[]> => {
  const folders = await readdir(maildir);
  const ours = ['new', 'cur'].filter((name) => folders.includes(name));
  if (ours.length === 0)
    throw new Error(`${maildir} is no maildir, wanted a folder with cur and new in it`);
  const named = await Promise.all(
    ours.map(async (name) =>
      (await readdir(join(maildir, name))).sort().map((file) => join(maildir, name, file)),
    ),
  );
  return named.flat();
};

const SEPARATOR = Buffer.from('\nFrom ');

async function* messagesOfMbox(path: string): AsyncIterable<FoundMessage> {
  let number = 0;
  // A line end in front: the first separator stands at the very beginning.
  let rest: Buffer = Buffer.from('\n');
  for await (const chunk of createReadStream(path)) {
    // Where the last look ended inside a separator, it is found now.
    let from = Math.max(1, rest.length - SEPARATOR.length);
    rest = Buffer.concat([rest, chunk]);
    for (let at = rest.indexOf(SEPARATOR, from); at >= 0; at = rest.indexOf(SEPARATOR, 1)) {
      const message = withoutFromLine(rest.subarray(0, at + 1));
      if (message) yield { file: `${path}#${++number}`, raw: message };
      rest = rest.subarray(at);
      from = 1;
    }
  }
  const last = withoutFromLine(rest);
  if (last) yield { file: `${path}#${++number}`, raw: last };
}

/** A message without its `From ` line, and with the quoting of such lines undone. */
const withoutFromLine = (part: Buffer): Buffer | undefined => {
  if (part.indexOf(SEPARATOR) !== 0) return undefined;
  const end = part.indexOf('\n', SEPARATOR.length);
  if (end < 0) return undefined;
  return Buffer.from(
    part
      .subarray(end + 1)
      .toString('latin1')
      .replace(/^>(>*From )/gm, '$1'),
    'latin1',
  );
};
