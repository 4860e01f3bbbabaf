import type { RequestId } from './ids.ts';
import { readRequestId } from './ids.ts';
import type { LetterName } from './letters-of-request.ts';
import type { KeyedDigest } from './ports.ts';
import { sameMac } from './same-mac.ts';

/** The first 16 hex digits of the keyed digest of a request's id and a letter's name (64 bits). */
export type LetterMac = string & { readonly brand: 'LetterMac' };

/** What a letter of ours says of itself in its header `X-Jauap-Letter`. */
export interface MarkedLetter {
  readonly id: RequestId;
  readonly letter: LetterName;
}

const LENGTH = 16;
const MARK = /^([A-Z]{3}(?:-[0-9A-Z]{4}){3})\/([a-z][a-z0-9-]{1,30})\.([0-9a-f]{16})$/i;

const OF_EVERY_REQUEST: Readonly<Record<Exclude<LetterName, `not-accepted-${number}`>, true>> = {
  acknowledgement: true,
  particulars: true,
  proof: true,
  'proof-reminder': true,
  answer: true,
};
const isLetterName = (name: string): name is LetterName =>
  Object.hasOwn(OF_EVERY_REQUEST, name) || /^not-accepted-[1-9]\d{0,3}$/.test(name);

/** Computes what a stranger cannot. */
export const letterMac = async (
  digest: KeyedDigest,
  { id, letter }: MarkedLetter,
): Promise<LetterMac> => macOfMark(digest, `${id}/${letter}`);

/** The same of whatever a mark says. */
export const macOfMark = async (digest: KeyedDigest, says: string): Promise<LetterMac> =>
  (await digest('letter-mark', says)).slice(0, LENGTH) as LetterMac;

/** The value of the header by which a letter of ours is known when it comes back. */
export const letterMark = (id: RequestId, letter: LetterName, mac: LetterMac): string =>
  `${id}/${letter}.${mac}`;

/** Reads such a value, in any case. Whether the digest is ours is not checked: `ourLetter` does. */
export const readLetterMark = (
  header: string,
): (MarkedLetter & { readonly mac: LetterMac }) | undefined => {
  const [, id, name, mac] = MARK.exec(header.trim()) ?? [];
  if (id === undefined || name === undefined || mac === undefined) return undefined;
  const letter = name.toLowerCase();
  if (!isLetterName(letter)) return undefined;
  try {
    return { id: readRequestId(id), letter, mac: mac.toLowerCase() as LetterMac };
  } catch {
    return undefined;
  }
};

/** The letter of ours that a header names; undefined where nobody who has our key made it. */
export const ourLetter = async (
  digest: KeyedDigest,
  header: string,
): Promise<MarkedLetter | undefined> => {
  const read = readLetterMark(header);
  if (!read) return undefined;
  const { mac, ...letter } = read;
  return sameMac(mac, await letterMac(digest, letter)) ? letter : undefined;
};
