const MARK = '\xef\xbb\xbf';
const EMPTY = ' \t\n\0';
/** The first line that an mbox puts above a message. */
const OF_MBOX = /^>?From (?! {0,9}:)[^\n]{0,1000}\n/;
const LIMIT = 1_000;

/** Where the header of a message begins: behind a byte order mark, empty lines and the first line of an mbox. */
export const startOfMessage = (octets: string): number => {
  let at = octets.startsWith(MARK) ? MARK.length : 0;
  while (at < LIMIT && at < octets.length && EMPTY.includes(octets[at] ?? '')) at++;
  return at + (OF_MBOX.exec(octets.slice(at, at + 2 * LIMIT))?.[0].length ?? 0);
};
