/** One entry of an address field, as octets: the words and what stands in angle brackets, comments apart. */
export interface AddressEntry {
  /** Quoted words with their quotes. */
  readonly words: string;
  readonly bracketed: readonly string[];
  readonly comment: string;
}

const TOKEN =
  /("(?:[^"\\]|\\.)*")|\(((?:[^()\\]|\\.)*)\)|<((?:"(?:[^"\\]|\\.)*"|[^"<>])*)>|([,;:])|([^"()<>,;:]+)|(.)/gs;

/**
 * The entries of an address field (RFC 5322 section 3.4), and whether all of it has that form: no quote, bracket or
 * comment is open, and no comment lies in another. Read from octets: what a charset makes of them is not structure.
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
