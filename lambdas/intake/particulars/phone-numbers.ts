import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { around, phrases } from './cues.ts';

/** A telephone number as it stands in a text. */
export interface WrittenNumber {
  /** E.164. */
  readonly phone: string;
  readonly start: number;
  readonly end: number;
}

/** Digits of a number in Kazakhstan or Russia as people group them, an O for a nought; no piece of a longer row. */
const NATIONAL =
  /(?<![\p{L}\d+№#-])(?<!\d[ -])(?:\+ ?7|8|7)(?:[ \u00a0().–‑-]{0,3}[\dOoОо]){10}(?![ -]?\d)/gu;
/** With the code of its country said. */
const FOREIGN = /(?<![\d+])\+(?:[ \u00a0().-]{0,2}\d){9,15}(?!\d)/g;
/** Without a prefix: where its own code is set apart, or the word before says what it is. */
const BARE =
  /(?<![\d+№#-])(?<!\d[ -])(?:\(7\d{2,4}\)(?:[ -]{0,2}\d){5,7}|7[04-7]\d(?:[ -]?\d){7})(?![ -]?\d)/g;
const CALLED_PHONE = new RegExp(
  `(?:${phrases('тел*.|тел*|моб*.|моб*|номер*|нөмір*|ұялы*|phone|mobile|cell|ватсап|whatsapp|хабарлас*|звоните')})[^a-z\\d\\n]{0,5}$`,
);

/** Every telephone number in a text, however it is grouped. */
export function* phoneNumbers(text: string): Generator<WrittenNumber> {
  for (const { 0: written, index: start } of text.matchAll(NATIONAL)) {
    const national = written
      .replace(/[OoОо]/g, '0')
      .replace(/\D/g, '')
      .slice(1);
    if (isOwnable(national, written.startsWith('+')))
      yield { phone: `+7${national}`, start, end: start + written.length };
  }
  for (const { 0: written, index: start } of text.includes('+') ? text.matchAll(FOREIGN) : []) {
    const number = /^\+\D{0,2}7/.test(written) ? undefined : parsePhoneNumberFromString(written);
    if (number?.isPossible()) yield { phone: number.number, start, end: start + written.length };
  }
  for (const { 0: written, index: start } of text.matchAll(BARE)) {
    const digits = written.replace(/\D/g, '');
    const end = start + written.length;
    const told = written.startsWith('(') || CALLED_PHONE.test(around(text, start, end).before);
    if (digits.length === 10 && told) yield { phone: `+7${digits}`, start, end };
  }
}

/** 8 800 is a hot line; 9xx is a mobile in Russia, whose other areas count only where the country is said. */
const isOwnable = (national: string, international: boolean): boolean =>
  /^[679]/.test(national) || (international && /^(?:[34]|8(?!00))/.test(national));
