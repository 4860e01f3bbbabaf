import { dataConcernedIn } from './particulars/data-concerned-in.ts';
import { emailIn } from './particulars/email-in.ts';
import { iinIn } from './particulars/iin-in.ts';
import { nameIn } from './particulars/name-in.ts';
import { phoneIn } from './particulars/phone-in.ts';
import { postalAddressIn } from './particulars/postal-address-in.ts';
import { type Representation, representationIn } from './particulars/representation-in.ts';

/** What a letter says of its sender, or of the person they write for. */
export interface Extracted extends Representation {
  /** As written: case endings and look-alike letters kept. */
  readonly fullName?: string;
  /** E.164. */
  readonly phone?: string;
  readonly iin?: string;
  /** Whether the IIN's check digit is right; there only with an IIN. */
  readonly iinIsRight?: boolean;
  readonly email?: string;
  /** What a withdrawal names: the data whose processing is to stop. */
  readonly dataConcerned?: string;
  readonly postalAddress?: string;
}

/** Where the particulars may stand. Quotes are left out: they name the people of the company. */
export interface Said {
  readonly newText: string;
  readonly signature?: string;
}

/** Nobody tells who they are beyond this; what lies behind is not searched. */
const TEXT_LIMIT = 20_000;

/** Reads the particulars of a letter. */
export const extract = ({ newText, signature = '' }: Said): Extracted => {
  const text = `${newText.slice(0, TEXT_LIMIT)}\n\n${signature.slice(0, TEXT_LIMIT)}`.trim();
  const representation = representationIn(text);
  // Of several people each proves who they are; the sender is the first.
  const fullName = nameIn(text, representation.severalPeople);
  const phone = phoneIn(text);
  const iin = iinIn(text);
  const email = emailIn(text);
  const dataConcerned = dataConcernedIn(text);
  const postalAddress = postalAddressIn(text);
  return {
    ...(fullName && { fullName }),
    ...(phone && { phone }),
    ...(iin && { iin: iin.iin, iinIsRight: iin.isRight }),
    ...(email && { email }),
    ...(dataConcerned && { dataConcerned }),
    ...(postalAddress && { postalAddress }),
    ...representation,
  };
};
