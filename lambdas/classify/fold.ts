/**
 * One spelling for what people write in several: Cyrillic with and without the Kazakh letters, the Latin alphabets of
 * 2017, 2018 and 2021, informal sh/ch/zh/y, letters of one script inside words of the other (law.md section 5).
 * The word must be in lower case and composed (NFC). For comparing only, never for showing.
 */
export const fold = (word: string): string => {
  const table = isCyrillic(word) ? CYRILLIC : LATIN;
  let out = '';
  let last = '';
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    const known = code < LETTERS ? table[code] : undefined;
    const sounds = known ?? soundsOfMark(word, index, table === LATIN ? last : '');
    for (let at = 0; at < sounds.length; at++) {
      const sound = sounds.charAt(at);
      if (sound === last && out.length > 1) continue;
      const joined = sound === 'h' ? BEFORE_H[last] : undefined;
      out = joined ? out.slice(0, -1) + joined : out + sound;
      last = joined ?? sound;
    }
  }
  return out;
};

/** zh is j, kh is h. */
const BEFORE_H: Readonly<Record<string, string>> = { z: 'j', k: 'h' };
const APOSTROPHE = /['’‘ʼ`´]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** 2017: s' and c' are sh and ch; every other letter loses its mark with the apostrophe. */
const soundsOfMark = (word: string, index: number, before: string): string => {
  const letter = word.charAt(index);
  if (APOSTROPHE.test(letter))
    return (before === 's' || before === 'c') && index + 1 < word.length ? 'h' : '';
  return INVISIBLE.test(letter) ? '' : letter;
};

/** Letters beyond this code stand for themselves. */
const LETTERS = 0x530;

const flagsOf = (letters: string): Uint8Array => {
  const flags = new Uint8Array(LETTERS);
  for (const letter of letters) flags[letter.charCodeAt(0)] = 1;
  return flags;
};
const ONLY_CYRILLIC = flagsOf('бвгджзийлнпфцчшщъыьэюяёәғқңөұүў');
const ONLY_LATIN = flagsOf('dfgjlnqrsuvwzäáñńóöüúūğǵşçý');

/** A word belongs to the script of the letters that no other script has; else to that of most of its letters. */
const isCyrillic = (word: string): boolean => {
  let cyrillic = 0;
  let latin = false;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (ONLY_CYRILLIC[code]) return true;
    if (ONLY_LATIN[code]) latin = true;
    if (code >= 0x400 && code < LETTERS) cyrillic++;
  }
  return !latin && cyrillic * 2 >= word.length;
};

/** Both scripts to one coarse row of sounds. */
const SOUND: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', э: 'e', ж: 'j' },
  ...{ з: 'z', и: 'i', й: 'i', і: 'i', ы: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n' },
  ...{ о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ў: 'u', ф: 'f' },
  ...{ х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ь: '', ъ: '', ю: 'iu', я: 'ia' },
  ...{ ä: 'a', á: 'a', ə: 'a', ğ: 'g', ǵ: 'g', ñ: 'n', ń: 'n', ŋ: 'n', ö: 'o', ó: 'o', ō: 'o' },
  ...{ ü: 'u', ú: 'u', ū: 'u', ý: 'u', w: 'u', y: 'i', ı: 'i', ï: 'i', í: 'i', î: 'i', q: 'k' },
  ...{ ş: 'sh', ç: 'ch', x: 'ks', ž: 'j', š: 'sh', č: 'ch', é: 'e', ѓ: 'g', ќ: 'k' },
};
/** Latin letters that stand in a Cyrillic word for their look-alikes. */
const AS_CYRILLIC: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'х', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р' },
  ...{ t: 'т', x: 'х', y: 'у', ə: 'ә', ǝ: 'ә', ɵ: 'ө', ı: 'і', ï: 'і', ї: 'і' },
};
/** Cyrillic letters that stand in a Latin word for their look-alikes. */
const AS_LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', с: 'c', е: 'e', х: 'x', і: 'i', ї: 'i', к: 'k', м: 'm', о: 'o', р: 'p' },
  ...{ т: 't', у: 'y', һ: 'h' },
};

const tableOf = (look: Readonly<Record<string, string>>): readonly (string | undefined)[] => {
  const table: (string | undefined)[] = new Array(LETTERS).fill(undefined);
  for (let code = 97; code < 123; code++) table[code] = String.fromCharCode(code);
  for (const [letter, sound] of Object.entries(SOUND)) table[letter.charCodeAt(0)] = sound;
  for (const [letter, same] of Object.entries(look))
    table[letter.charCodeAt(0)] = SOUND[same] ?? same;
  return table;
};
const CYRILLIC = tableOf(AS_CYRILLIC);
const LATIN = tableOf(AS_LATIN);
