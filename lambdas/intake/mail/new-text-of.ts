import type { Mail } from './mail.ts';
import { type Apart, setApart } from './set-apart.ts';
import { asText, linesOf } from './text-lines.ts';

/** In characters: nobody writes more anew, and what reads it further may cost more than what is read here. */
const LIMIT = 20_000;

/** What a text set apart says anew, without the letter that it answers. Empty where it says nothing. */
export const newTextIn = ({ newText }: Pick<Apart, 'newText'>): string => newText.slice(0, LIMIT);

/**
 * What a letter is read for, to understand what it asks: what is new in it, or all of it where nothing is, as somebody
 * may answer within a quote. Never to be taken for what its sender says: a quoted letter of ours bears a code.
 */
export const textToRead = ({ newText, text }: Pick<Mail, 'newText' | 'text'>): string =>
  newText === '' ? asText(linesOf(text)).slice(0, LIMIT) : newText;

/** The same of a text alone. */
export const textToReadOf = (text: string): string =>
  textToRead({ newText: newTextIn(setApart(text)), text });
