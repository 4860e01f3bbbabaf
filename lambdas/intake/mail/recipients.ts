import { type Address, addressParser } from 'postal-mime';
import type { Field } from './head.ts';
import { rawText } from './header-text.ts';

const FIELD_LIMIT = 2_000;
const RECIPIENTS_LIMIT = 100_000;
const COUNT = 1_000;
const DELIVERED = ['delivered-to', 'x-original-to', 'x-forwarded-to', 'envelope-to'];
const FOR = /\sfor\s{1,9}<?([^\s<>;]{1,250}@[^\s<>;]{1,250})>?/i;

/** Everyone a message was addressed to or delivered for. */
export const recipientsOf = (fields: readonly Field[]): readonly string[] => {
  let left = RECIPIENTS_LIMIT;
  const named = fields.flatMap(({ key, value }) => {
    if ((key !== 'to' && key !== 'cc') || left <= 0) return [];
    const read = value.slice(0, left);
    left -= read.length;
    return addressParser(rawText(read)).flatMap(addresses);
  });
  const delivered = fields.slice(0, COUNT).flatMap(({ key, value }) => {
    if (DELIVERED.includes(key)) return [value];
    // SES says in its own Received line for whom it took the message.
    return key === 'received' ? (FOR.exec(value.slice(0, FIELD_LIMIT))?.slice(1, 2) ?? []) : [];
  });
  const all = [...named, ...delivered].map(cleaned).filter((address) => address !== '');
  return [...new Set(all)].slice(0, COUNT);
};

const addresses = (entry: Address): readonly string[] =>
  entry.group ? entry.group.flatMap(addresses) : entry.address ? [entry.address] : [];

const cleaned = (address: string): string => address.trim().replace(/^<|>$/g, '').toLowerCase();
