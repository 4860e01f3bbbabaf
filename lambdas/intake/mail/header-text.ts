import { textOf } from './charsets.ts';
import { base64Octets, quotedPrintableOctets } from './transfer-encoding.ts';

/** `=?charset*language?encoding?text?=` (RFC 2047, RFC 2231 section 5). */
const WORD = /=\?([^?\s*]{1,60})(?:\*[^?\s]{0,60})?\?([bq])\?([^?]{0,20000})\?=/gi;
const NON_ASCII = /\P{ASCII}/u;

/** The text of an unstructured header value: encoded words, and bare octets in whatever charset they seem to be. */
export const headerText = (value: string): string => {
  if (!value.includes('=?')) return rawText(value);
  const texts: string[] = [];
  let words: Words | undefined;
  let end = 0;
  for (const found of value.matchAll(WORD)) {
    const [whole, charset = '', encoding = '', text = ''] = found;
    const between = value.slice(end, found.index);
    end = found.index + whole.length;
    const joins = words && between.trim() === '' && words.charset === charset.toLowerCase();
    if (!words || !joins) {
      texts.push(textOfWords(words));
      // White space between two encoded words is no part of the text (RFC 2047 section 6.2).
      if (!words || between.trim() !== '') texts.push(rawText(between));
      words = { charset: charset.toLowerCase(), octets: [], pending: '' };
    }
    add(words, encoding.toLowerCase(), text);
  }
  return [...texts, textOfWords(words), rawText(value.slice(end))].join('');
};

/** Neighbouring words of one charset: some senders cut within a letter, or within a group of base64. */
interface Words {
  readonly charset: string;
  readonly octets: string[];
  pending: string;
}

const add = (words: Words, encoding: string, text: string): void => {
  if (encoding === 'b') {
    words.pending += text.replace(/\s+/g, '');
    if (words.pending.endsWith('=') || words.pending.length % 4 === 0) flush(words);
  } else {
    flush(words);
    words.octets.push(quotedPrintableOctets(text.replaceAll('_', ' ')).toString('latin1'));
  }
};

const flush = (words: Words): void => {
  if (words.pending) words.octets.push(base64Octets(words.pending).toString('latin1'));
  words.pending = '';
};

const textOfWords = (words: Words | undefined): string => {
  if (!words) return '';
  flush(words);
  return textOf(Buffer.from(words.octets.join(''), 'latin1'), words.charset).text;
};

/** Octets that name no charset. */
export const rawText = (octets: string): string =>
  NON_ASCII.test(octets) || octets.includes('\x1b')
    ? textOf(Buffer.from(octets, 'latin1'), undefined).text
    : octets;
