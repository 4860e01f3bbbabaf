/** The charsets of eight bits in which Russian was and is written. */
const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'] as const;
/** In bytes: enough to tell them apart. */
const SAMPLE = 2_000;
/** Of all letters: above it a text is written in letters beyond ASCII, below it, with some among Latin ones. */
const MOSTLY = 0.35;

/** More than half of the letters of any Russian or Kazakh text. */
const COMMON = new Set('оеаинтсрвлкмдпуыяьің');

/** The text of bytes that are no UTF-8, in the charset that reads best. */
export const guessed = (bytes: Buffer): { readonly text: string; readonly encoding: string } => {
  const sample = bytes.subarray(0, SAMPLE);
  const encoding = isMostlyBeyondAscii(sample) ? mostLikely(sample) : 'windows-1252';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
};

const isMostlyBeyondAscii = (sample: Buffer): boolean => {
  const beyond = sample.filter((byte) => byte >= 0x80).length;
  const latin = sample.filter((byte) => byte < 0x80 && /[a-z]/i.test(String.fromCharCode(byte)));
  return beyond / (beyond + latin.length) > MOSTLY;
};

const mostLikely = (sample: Buffer): string => {
  const scores = CYRILLIC.map((name) => scoreOf(new TextDecoder(name).decode(sample)));
  return CYRILLIC[scores.indexOf(Math.max(...scores))] ?? 'windows-1251';
};

/** In a wrong charset the letters are rare ones, signs, or capitals within a word. */
const scoreOf = (text: string): number => {
  let score = 0;
  let before = '';
  for (const letter of text) {
    if (letter >= '\x80') score += worthOf(letter, before);
    before = letter;
  }
  return score;
};

const worthOf = (letter: string, before: string): number => {
  if (COMMON.has(letter)) return 2;
  if (/[а-яёәғқңөұүһі]/.test(letter)) return 1;
  if (/[А-ЯЁӘҒҚҢӨҰҮҺІ]/.test(letter))
    return /[а-яё]/.test(before) ? -2 : COMMON.has(letter.toLowerCase()) ? 1 : 0.5;
  return /[«»–—“”№…\u00a0]/.test(letter) ? 0 : -2;
};
