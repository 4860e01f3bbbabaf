import { type Address, addressParser } from 'postal-mime';
import type { Field } from './head.ts';
import { headerText, rawText } from './header-text.ts';
import type { Mailbox } from './mail.ts';

const SENDER_LIMIT = 2_000;
const RECIPIENTS_LIMIT = 100_000;
const COUNT = 1_000;
const DELIVERED = ['delivered-to', 'x-original-to', 'x-forwarded-to', 'envelope-to'];
const BARE = /[^\s<>"',;:()[\]]{1,250}@[^\s<>"',;:()[\]]{1,250}/;

/** The mailbox that a From field names; undefined where no address can be found in it. */
export const mailboxOf = (value: string): Mailbox | undefined => {
  const written = value.slice(0, SENDER_LIMIT);
  const [first] = addressParser(rawText(written)).flatMap(mailboxes);
  if (first && isAddress(first.address))
    return { address: cleaned(first.address), name: nameIn(written) ?? first.name.trim() };
  const text = headerText(written);
  const [address] = BARE.exec(text) ?? [];
  return address ? { address: cleaned(address), name: '' } : undefined;
};

/** The name before the angle bracket: its encoded words are read by us, who look into wrongly declared charsets. */
const nameIn = (written: string): string | undefined => {
  const [, quoted, bare] = /^\s{0,99}(?:"((?:[^"\\]|\\.)*)"|([^<"]*))\s{0,99}</.exec(written) ?? [];
  const name = quoted?.replace(/\\(.)/g, '$1') ?? bare;
  return name === undefined
    ? undefined
    : headerText(name)
        .trim()
        .replace(/^'(.*)'$/, '$1');
};

/** Everyone a message was addressed to or delivered for. */
export const recipientsOf = (fields: readonly Field[]): readonly string[] => {
  let left = RECIPIENTS_LIMIT;
  const named = fields.flatMap(({ key, value }) => {
    if ((key !== 'to' && key !== 'cc') || left <= 0) return [];
    const read = value.slice(0, left);
    left -= read.length;
    return addressParser(rawText(read))
      .flatMap(mailboxes)
      .map(({ address }) => address);
  });
  const delivered = fields.slice(0, COUNT).flatMap(({ key, value }) => {
    if (DELIVERED.includes(key)) return [value];
    // SES says in its own Received line for whom it took the message.
    return key === 'received' ? (FOR.exec(value.slice(0, SENDER_LIMIT))?.slice(1, 2) ?? []) : [];
  });
  const all = [...named, ...delivered].map(cleaned).filter((address) => address !== '');
  return [...new Set(all)].slice(0, COUNT);
};

const FOR = /\sfor\s{1,9}<?([^\s<>;]{1,250}@[^\s<>;]{1,250})>?/i;

const mailboxes = (entry: Address): readonly Mailbox[] =>
  entry.group
    ? entry.group.flatMap(mailboxes)
    : entry.address
      ? [{ address: entry.address, name: entry.name }]
      : [];

const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text.trim());

const cleaned = (address: string): string => address.trim().replace(/^<|>$/g, '').toLowerCase();
