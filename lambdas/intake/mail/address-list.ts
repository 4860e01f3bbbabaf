/** One entry of an address field, as octets: the words and what stands in angle brackets, comments apart. */
export interface AddressEntry {
  /** Quoted words with their quotes. */
  readonly words: string;
  readonly bracketed: readonly string[];
  readonly comment: string;
}

/** Words alone: who does not count the depth must find nobody in what is left of a comment that lies about another. */
const PLAIN = '[^()\\\\"<>@,;:]';
const DEEPEST = `\\(${PLAIN}*\\)`;
const DEEP = `\\((?:${PLAIN}|${DEEPEST})*\\)`;

/** A quoted string, with its quotes (RFC 5322 section 3.2.4). */
export const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
/** What stands between the brackets of a comment, and of those within it (RFC 5322 section 3.2.2). */
export const COMMENT = `(?:[^()\\\\]|\\\\.)*|(?:${PLAIN}|${DEEP})*`;

const TOKEN = new RegExp(
  `(${QUOTED})|\\((${COMMENT})\\)|<((?:${QUOTED}|[^"<>])*)>|([,;:])|([^"()<>,;:]+)|(.)`,
  'gs',
);

/**
 * The entries of an address field (RFC 5322 section 3.4), and whether all of it has that form: no quote, bracket or
 * comment is open, and a comment within another holds words alone. Read from octets: what a charset makes of them is
 * not structure.
 */
export const addressList = (
  field: string,
): { readonly entries: readonly AddressEntry[]; readonly isWhole: boolean } => {
  const entries: AddressEntry[] = [];
  let entry: AddressEntry = NOTHING;
  let isWhole = true;
  for (const [, quoted, comment, bracketed, end, words, stray] of field.matchAll(TOKEN)) {
    if (end) {
      // What stands before a colon is the name of a group.
      if (end !== ':') entries.push(entry);
      entry = NOTHING;
    } else if (comment !== undefined)
      // Where a comment was, one word ends.
      entry = { ...entry, words: `${entry.words} `, comment: entry.comment || comment };
    else if (bracketed !== undefined)
      entry = { ...entry, bracketed: [...entry.bracketed, bracketed] };
    else entry = { ...entry, words: entry.words + (quoted ?? words ?? stray) };
    if (stray) isWhole = false;
  }
  return { entries: [...entries, entry], isWhole };
};

const NOTHING: AddressEntry = { words: '', bracketed: [], comment: '' };
