/** Every second letter is what the one before it is folded to. */
const PAIRS =
  'аaәaбbвvгgғgдdеeёeэeжjзzиiйiіiыiкkқkлlмmнnңnоoөoпpрrсsтtуuұuүuфfхhһhъ_ь_' +
  'aaáaäaəaâabbccddeeéeëeffggǵgğgģghhiiıiíiïiîiyiýijjkkqkllmmnnñnńnoo' +
  "óoöoôoppqkrrssttuuúuüuūuůuùuvvwuzz'_’_ʼ_";
const LONG: Readonly<Record<string, string>> = {
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ю: 'iu', я: 'ia', x: 'ks', ç: 'ch', ş: 'sh' },
};
/** By character code; nothing for what is no letter. */
const FOLDED: (string | undefined)[] = [];
const learn = (letter: string, to: string): void => {
  FOLDED[letter.charCodeAt(0)] = to;
  FOLDED[letter.toUpperCase().charCodeAt(0)] = to;
};
for (let place = 0; place < PAIRS.length; place += 2)
  learn(PAIRS.charAt(place), PAIRS.charAt(place + 1).replace('_', ''));
for (const [letter, to] of Object.entries(LONG)) learn(letter, to);
// Their capital is the plain letter.
FOLDED['I'.charCodeAt(0)] = 'i';

/** Two Latin letters for one sound; the second is H. */
const H = 'h'.charCodeAt(0);
const DIGRAPH: Readonly<Record<string, string>> = { k: 'h', g: 'g', z: 'j', c: 'ch' };

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
  let last = '';
  for (let place = 0; place < plain.length; place++) {
    const code = plain.charCodeAt(place);
    const to = FOLDED[code];
    const digraph = (code | 32) === H ? DIGRAPH[last] : undefined;
    // A `c` waits for what follows: alone it sounds like k.
    if (last === 'c' && digraph === undefined) result += 'k';
    if (to === undefined) {
      last = '';
      result += plain[place];
    } else if (digraph !== undefined) {
      result = last === 'c' ? result + digraph : result.slice(0, -1) + digraph;
      last = 'h';
    } else if (to !== '' && to !== last) {
      if (to !== 'c') result += last !== '' && to.startsWith(last) ? to.slice(1) : to;
      last = to.charAt(to.length - 1);
    }
  }
  return last === 'c' ? `${result}k` : result;
};

/** Written with letters of both alphabets that look the same: the one that has letters of its own in the word counts. */
const ofOneAlphabet = (word: string): string => {
  const letters = !OWN_CYRILLIC.test(word) && OWN_LATIN.test(word) ? TO_LATIN : TO_CYRILLIC;
  return [...word].map((letter) => letters.get(letter) ?? letter).join('');
};
