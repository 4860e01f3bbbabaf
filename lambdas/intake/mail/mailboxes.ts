import { plainAddress } from '../../request/plain-address.ts';
import { type AddressEntry, addressList, COMMENT, QUOTED } from './address-list.ts';
import type { Field } from './head.ts';
import { headerText, rawText } from './header-text.ts';
import type { Mailbox } from './mail.ts';

/** Cut off, a field could name another. */
const LONGEST = 2_000;

/**
 * The mailbox that a From field names, the first of several; undefined where none can be read in it without a doubt, or
 * where its address has no plain form, such as `"a b"@c`.
 */
export const mailboxOf = (written: string): Mailbox | undefined => {
  if (written.length > LONGEST) return undefined;
  const field = closed(written);
  const { entries } = addressList(field);
  const at = entries.findIndex(
    ({ words, bracketed }) => words.includes('@') || bracketed.length > 0,
  );
  const first = entries[at];
  const address = first && addressOf(first);
  if (first && address) return { address, name: nameOf(entries.slice(0, at), first) };
  const alone = addressAlone(field);
  return alone === undefined ? undefined : { address: alone, name: '' };
};

/**
 * Whether nobody else can be read in the From fields than who is read. Else DMARC may have been checked for another
 * (RFC 7489 section 6.6.1), and proves nobody.
 */
export const namesOneSender = (fields: readonly Field[]): boolean => {
  const [from, ...others] = fields.filter(({ key }) => key === 'from');
  if (!from || others.length > 0 || from.value.length > LONGEST) return false;
  const value = closed(from.value);
  const said = decoded(value.replace(QUOTED_OR_COMMENT, '')).toLowerCase();
  const named = new Set(said.match(ADDRESSES)?.map((each) => each.replace(/^'|'$/g, '')));
  const signs = said.split('@').length - 1;
  const isOne = signs === 1 || (named.size === 1 && said.match(ADDRESSES)?.length === signs);
  return isOne && addressList(value).isWhole;
};

const QUOTED_OR_COMMENT = new RegExp(`${QUOTED}|\\((?:${COMMENT})\\)`, 'gs');
const ADDRESSES = /[^\s<>,;:@]{1,250}@[^\s<>,;:@]{1,250}/g;

/** A field that ends within the angle brackets of its only address: nobody else can be meant. */
const closed = (field: string): string =>
  /^[^<>@]*<[^<>"(),;\s@]+@[^<>"(),:;\s@]+\s*$/.test(field) ? `${field.trimEnd()}>` : field;

/** Programs repeat an address as the name before it, encoded: read as what it says, it names nobody else. */
const decoded = (said: string): string =>
  /^[^<>,;:]*<[^<>]*>\s*$/.test(said) ? said.replace(ENCODED_ADDRESS, headerText) : said;

const ENCODED_ADDRESS = /=\?[^?\s@<>]{1,99}\?q\?[^?\s@<>]*@[^?\s@<>]*\?=/gi;

const addressOf = ({ words, bracketed }: AddressEntry): string | undefined =>
  bracketed.length > 1 ? undefined : addressIn(bracketed[0] ?? words);

/** White space may stand beside the @ and the dots only (RFC 5322 section 4.4): elsewhere it parts two words. */
const PARTED = /[^\s@.]\s+[^\s@.]/;
const PLAIN = /^[^\s\p{C}"(),:;<>@[\\\]]+@[\p{L}\p{M}\p{N}._-]+$/u;

const addressIn = (octets: string): string | undefined => {
  const written = octets
    .trim()
    .replace(/^'(.*)'$/s, '$1')
    .replace(/^mailto:/i, '');
  if (PARTED.test(written) || /[()]/.test(written)) return undefined;
  const plain = plainAddress(rawText(written));
  return PLAIN.test(plain) ? plain : undefined;
};

const BARE = /(?:^|[\s<:,;])([^\s<>"',;:()[\]@]{1,64}@[^\s<>"',;:()[\]@]{1,255})(?=$|[\s>,;])/;

/** The only address of a field that has not the form of one: within encoded words, or behind a name. */
const addressAlone = (field: string): string | undefined => {
  if (/[<"]/.test(field)) return undefined;
  const text = headerText(field);
  const isAlone = text.split('@').length === 2 && !text.includes('"');
  const [, found] = (isAlone && BARE.exec(text)) || [];
  return found && addressIn(Buffer.from(found).toString('latin1'));
};

/**
 * A name may have a comma in it. Encoded words are read by us, who look into wrongly declared charsets; also within
 * quotes, where programs write them.
 */
const nameOf = (
  before: readonly AddressEntry[],
  { words, bracketed, comment }: AddressEntry,
): string => {
  const called = [...before.map((each) => each.words), words].join(',');
  const name = bracketed.length > 0 ? called : comment;
  return headerText(name.replace(/"((?:[^"\\]|\\.)*)"/gs, (_, quoted) => unescaped(quoted)))
    .trim()
    .replace(/^'(.*)'$/, '$1');
};

const unescaped = (quoted: string): string => quoted.replace(/\\(.)/g, '$1');
