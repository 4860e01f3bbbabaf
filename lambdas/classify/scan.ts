/** What stands at a place of a text in lower case. Each looks ahead a bounded number of characters. */

/** Beyond this, a word or an address goes on as another. */
const LONGEST = 60;
const LETTER = /^\p{L}$/u;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isLetter = (text: string, place: number): boolean => {
  const code = text.charCodeAt(place);
  if (code < 128) return code >= 97 && code <= 122;
  if (code >= 0x400 && code < 0x482) return true;
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00)) return false;
  return LETTER.test(text.charAt(place));
};

/** Marks and invisible characters, and the apostrophes of the Latin alphabet of 2017, go on with a word. */
const GOES_ON = /^[\p{M}'’‘ʼ`´\u00ad\u200b-\u200d\u2060]$/u;

export const endOfWord = (text: string, start: number): number => {
  const limit = Math.min(text.length, start + LONGEST);
  let end = start + 1;
  while (end < limit && (isLetter(text, end) || goesOn(text, end))) end++;
  return end;
};

const goesOn = (text: string, place: number): boolean => {
  const code = text.charCodeAt(place);
  if (code <= 32 || (code > 39 && code < 96)) return false;
  return code < 0x530 && code >= 0x400 ? false : GOES_ON.test(text.charAt(place));
};

const sticky = (source: string): RegExp => new RegExp(source, 'uy');

const URL = sticky(String.raw`https?:\/\/[^\s]{1,500}|www\.[^\s]{1,500}`);
/** Where the address of a page that begins here ends. */
export const urlAt = (text: string, place: number): number | undefined => endAt(URL, text, place);

const DOMAIN = sticky(String.raw`[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}`);
/** Where the domain that begins here ends; the place itself where none does. */
export const domainAt = (text: string, place: number): number =>
  endAt(DOMAIN, text, place) ?? place;

const NUMBERS = [
  [
    '§money',
    String.raw`\d[\d \u00a0\u202f]{0,14}(?:[.,]\d{1,3})?\s?(?:тг|тенге|теңге|tenge|kzt|руб|₸|\$|%|usd|долл)`,
  ],
  [
    '§phone',
    String.raw`(?:\+?7|8)[\s()-]{0,3}\d{3}[\s()-]{0,3}\d{3}[\s-]{0,2}\d{2}[\s-]{0,2}\d{2}(?!\d)`,
  ],
  ['§iin', String.raw`\d{12}(?!\d)`],
  ['§ref', String.raw`№\s?[\p{L}\d][\p{L}\d/.-]{0,30}|\d{6,9}(?!\d)`],
  ['§num', String.raw`\d+`],
].map(([sort = '', source = '']) => [sort, sticky(source)] as const);

/** The sort of the number that begins here, and where it ends: the place itself where none does. */
export const numberAt = (text: string, place: number): readonly [sort: string, end: number] => {
  for (const [sort, pattern] of NUMBERS) {
    const end = endAt(pattern, text, place);
    if (end !== undefined) return [sort, end];
  }
  return ['', place];
};

const endAt = (pattern: RegExp, text: string, place: number): number | undefined => {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};
