import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Where a number written without its country is read. */
const HOME = 'KZ';

/** A telephone number and how a table may hold it. */
export interface Phone {
  /** All digits it may be stored with: `77017734444`, `87017734444`, `7017734444`. */
  readonly digits: readonly string[];
  /** Whether a stored text is this number, compared as E.164. */
  is(stored: string): boolean;
}

/** Reads a number in any form. Undefined when it can be nobody's. */
export const phone = (given: string): Phone | undefined => {
  const number = parsePhoneNumberFromString(given, HOME);
  if (!number?.isPossible()) return undefined;
  return { digits: digitsOf(number), is: (stored) => sameNumber(number, stored) };
};

const digitsOf = (number: PhoneNumber): string[] => {
  const forms = [number.number, number.formatNational(), number.nationalNumber];
  return [...new Set(forms.map((form) => form.replace(/\D/g, '')))];
};

const sameNumber = (number: PhoneNumber, stored: string): boolean =>
  parsePhoneNumberFromString(stored, number.country ?? HOME)?.number === number.number;
