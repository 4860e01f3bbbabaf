/** Every second letter is what the one before it is folded to. */
const PAIRS =
  'аaәaбbвvгgғgдdеeёeэeжjзzиiйiіiыiкkқkлlмmнnңnоoөoпpрrсsтtуuұuүuфfхhһhъ_ь_' +
  'aaáaäaəaâabbccddeeéeëeffggǵgğgģghhiiıiíiïiîiyiýijjkkqkllmmnnñnńnoo' +
  "óoöoôoɵoppqkrrssttuuúuüuūuůuùuvvwuzzαaεeιiκkοoρrτtχh'_ʼ_";
const LONG: Readonly<Record<string, string>> = {
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ю: 'iu', я: 'ia', x: 'ks', ç: 'ch', ş: 'sh' },
};
/** By character code: the code of what a letter is folded to, 0 for what is no letter, `SILENT` or `TWO` (more than one). */
const FOLDED = new Uint16Array(0x600);
const SILENT = 1;
const TWO = 2;
const LONGER = new Map<number, readonly number[]>();
const codesOf = (letters: string): readonly number[] =>
  [...letters].map((letter) => letter.charCodeAt(0));
const learn = (letter: string, to: string): void => {
  for (const code of codesOf(letter + letter.toUpperCase())) {
    if (to.length > 1) LONGER.set(code, codesOf(to));
    FOLDED[code] = to === '_' ? SILENT : to.length > 1 ? TWO : to.charCodeAt(0);
  }
};
for (let place = 0; place < PAIRS.length; place += 2)
  learn(PAIRS.charAt(place), PAIRS.charAt(place + 1));
for (const [letter, to] of Object.entries(LONG)) learn(letter, to);
// Typographic apostrophes lie beyond the table.
const APOSTROPHE = 0x2019;

const [C, G, H, I, J, K, Z] = [0x63, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x7a];
// Its small letter is another in Turkish alphabets.
FOLDED[0x49] = I;

const LATIN = 'aceopxyihkABCEHKMOPTXY';
const CYRILLIC = 'асеорхуіһкАВСЕНКМОРТХУ';
const TO_CYRILLIC = new Map([...LATIN].map((letter, place) => [letter, CYRILLIC.charAt(place)]));
const TO_LATIN = new Map([...CYRILLIC].map((letter, place) => [letter, LATIN.charAt(place)]));
const WORD_OF_TWO = /[A-Za-z]+[Ѐ-ӿ][A-Za-zЀ-ӿ]*|[Ѐ-ӿ]+[A-Za-z][A-Za-zЀ-ӿ]*/g;
const MIXED = /[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]/;
const OWN_CYRILLIC = /[бвгджзийлмнптфцчшщъыьэюяәғқңөұү]/;
const OWN_LATIN = /[bdfgjlmnqrstuvwz]/;

/**
 * A text in plain small Latin letters, so that one spelling stands for «Құрметпен», «курметпен» and «Qurmetpen»:
 * alphabets, missing accents, look-alike and doubled letters no longer tell. What is no letter stands as it stood.
 */
export const skeleton = (text: string): string => {
  const plain = MIXED.test(text) ? text.replace(WORD_OF_TWO, ofOneAlphabet) : text;
  let result = '';
  for (let from = 0; from < plain.length; from += CHUNK)
    result += foldedChunk(plain.slice(from, from + CHUNK));
  return result;
};

/** In characters: what is handed to `fromCharCode` at once. */
const CHUNK = 4_096;
/** No letter is folded to more than two. */
const out = new Uint16Array(CHUNK * 2 + 1);
const bytes = Buffer.from(out.buffer);

const foldedChunk = (text: string): string => {
  let length = 0;
  let last = 0;
  let lone = false;
  const add = (code: number): void => {
    if (code !== last) out[length++] = code;
    last = code;
  };
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const to = code < FOLDED.length ? FOLDED[code] : code === APOSTROPHE ? SILENT : 0;
    if (to === 0 || to === undefined) {
      out[length++] = code;
      last = 0;
    } else if (to === TWO) for (const each of LONGER.get(code) ?? []) add(each);
    else if (to === H && code < 0x80 && isDigraph(last)) {
      // Two Latin letters for one sound: ch stays, kh is h, gh is g, zh is j.
      if (last === K) out[length - 1] = H;
      else if (last === Z) out[length - 1] = J;
      else if (last === C) out[length++] = H;
      last = out[length - 1] ?? 0;
    } else if (to !== SILENT) {
      lone ||= to === C;
      add(to);
    }
  }
  const folded = bytes.toString('utf16le', 0, length * 2);
  return lone ? folded.replace(LONE_C, 'k') : folded;
};

const isDigraph = (last: number): boolean => last === K || last === Z || last === C || last === G;
/** A c that is no part of ch sounds like k. */
const LONE_C = /c(?!h)/g;

/** Written with letters of both alphabets that look the same: the one that has letters of its own in the word counts. */
const ofOneAlphabet = (word: string): string => {
  const letters = !OWN_CYRILLIC.test(word) && OWN_LATIN.test(word) ? TO_LATIN : TO_CYRILLIC;
  return [...word].map((letter) => letters.get(letter) ?? letter).join('');
};
