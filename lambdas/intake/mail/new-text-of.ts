import { type Apart, setApart } from './set-apart.ts';
import { asText, linesOf } from './text-lines.ts';

/** In characters: nobody writes more anew, and what reads it further may cost more than what is read here. */
const LIMIT = 20_000;

/**
 * What a text says anew, without the letter that it answers. An answer inside a quote survives: where nothing but
 * quote is found, the whole text is the answer.
 */
export const newTextOf = (whole: string): string => newTextIn(setApart(whole), whole);

/** The same of a text already set apart. */
export const newTextIn = ({ newText }: Apart, whole: string): string =>
  (newText === '' ? asText(linesOf(whole)) : newText).slice(0, LIMIT);

/** What a text says anew, with the signature below it: names and telephones stand there. */
export const signedTextOf = (whole: string): string => {
  const apart = setApart(whole);
  return `${newTextIn(apart, whole)}\n${apart.signature}`.trim();
};
