import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A message and where it stands. */
export interface FoundMessage {
  readonly file: string;
  readonly raw: Uint8Array;
}

/** What could not be read: the others are read all the same. */
export interface UnreadFile {
  readonly file: string;
  readonly problem: string;
}

export interface WhereMessagesAre {
  readonly files: readonly string[];
  readonly mboxes: readonly string[];
  readonly maildirs: readonly string[];
}

/** Messages of files, of mboxes (RFC 4155, mboxrd quoting) and of maildirs, one at a time. */
export async function* messagesIn({
  files,
  mboxes,
  maildirs,
}: WhereMessagesAre): AsyncIterable<FoundMessage | UnreadFile> {
  for (const file of files) yield* readable(file, oneMessageOf);
  for (const maildir of maildirs) yield* readable(maildir, messagesOfMaildir);
  for (const mbox of mboxes) yield* readable(mbox, messagesOfMbox);
}

async function* readable(
  file: string,
  read: (file: string) => AsyncIterable<FoundMessage | UnreadFile>,
): AsyncIterable<FoundMessage | UnreadFile> {
  try {
    yield* read(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const said = error instanceof Error ? error.message : String(error);
    yield { file, problem: code === 'EISDIR' ? 'is a folder, wanted a file, or --maildir' : said };
  }
}

/** An mbox read as one message would hide all that it holds behind its first lines. */
async function* oneMessageOf(file: string): AsyncIterable<FoundMessage> {
  for await (const found of messageOf(file)) {
    const start = Buffer.from(found.raw.subarray(0, LONGEST)).toString('latin1');
    if (`\n${start}`.search(POSTMARK) === 0)
      throw new Error(
        'looks like an mbox, since it begins with a line "From …": name it with --mbox',
      );
    yield found;
  }
}

async function* messageOf(file: string): AsyncIterable<FoundMessage> {
  yield { file, raw: await readFile(file) };
}

/** `new` and `cur`, as every mail program lays them down. */
async function* messagesOfMaildir(maildir: string): AsyncIterable<FoundMessage | UnreadFile> {
  const folders = (await namesIn(maildir)).filter((name) => name === 'new' || name === 'cur');
  if (folders.length === 0)
    throw new Error('is no maildir, wanted a folder with cur and new in it');
  for (const folder of folders.reverse())
    for (const name of (await readdir(join(maildir, folder))).sort())
      yield* readable(join(maildir, folder, name), messageOf);
}

const namesIn = (maildir: string): Promise<readonly string[]> =>
  readdir(maildir).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTDIR') throw error;
    throw new Error('is no folder, wanted one with cur and new in it, or --mbox for a file');
  });

/** A line between two messages names an envelope sender and a time; "From now on …" of a letter does not. */
const POSTMARK = /\nFrom \S+ [^\n]{0,99}\d:\d\d[^\n]{0,99}\n/g;
/** No postmark is longer: as much is kept for the next look. */
const LONGEST = 300;

async function* messagesOfMbox(path: string): AsyncIterable<FoundMessage> {
  let number = 0;
  // A line end in front: the first postmark stands at the very beginning.
  let rest = '\n';
  let started = false;
  for await (const chunk of createReadStream(path, 'latin1')) {
    let from = 0;
    const before = rest.length;
    rest += chunk;
    POSTMARK.lastIndex = Math.max(0, before - LONGEST);
    for (let mark = POSTMARK.exec(rest); mark; mark = POSTMARK.exec(rest)) {
      if (started) yield message(path, ++number, rest.slice(from, mark.index + 1));
      started = true;
      from = mark.index + mark[0].length;
      // The line end of one postmark may begin the next.
      POSTMARK.lastIndex = from - 1;
    }
    rest = rest.slice(from);
  }
  if (!started) throw new Error('is no mbox, wanted messages that each begin with a line "From …"');
  yield message(path, number + 1, rest);
}

/** A message with the quoting of lines that look like a postmark undone. */
const message = (path: string, number: number, part: string): FoundMessage => ({
  file: `${path}#${number}`,
  raw: Buffer.from(part.replace(/^>(>*From )/gm, '$1'), 'latin1'),
});
