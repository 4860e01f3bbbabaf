/**
 * One spelling for what people write in several: Cyrillic with and without the Kazakh letters, the Latin alphabets of
 * 2017, 2018 and 2021, informal sh/ch/zh/y, letters of one script inside words of the other (law.md section 5).
 * For comparing only, never for showing.
 */
export const fold = (word: string): string => {
  const lower = word.normalize('NFC').toLowerCase().replace(INVISIBLE, '');
  const script = scriptOf(lower);
  const own = script === 'cyrillic' ? swap(lower, AS_CYRILLIC) : swap(lower, AS_LATIN);
  const marked =
    script === 'latin' ? own.replace(MARKED_AFTER, (_, letter) => MARKED[letter] ?? letter) : own;
  return swap(marked.replace(APOSTROPHES, ''), SOUND)
    .replaceAll('zh', 'j')
    .replaceAll('kh', 'h')
    .replace(/(?<!^)(.)\1+/g, '$1');
};

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const APOSTROPHES = /['’‘ʼ`´]/g;
/** 2017: s' and c' are sh and ch; every other letter loses its mark with the apostrophe. */
const MARKED_AFTER = /([sc])['’‘ʼ`´](?=\p{L})/gu;
const MARKED: Readonly<Record<string, string>> = { s: 'sh', c: 'ch' };

const ONLY_CYRILLIC = /[бвгджзийлнпфцчшщъыьэюяёәғқңөұүў]/;
const ONLY_LATIN = /[dfgjlnqrsuvwzäáñńöóüúūğǵşçý]/;

/** A word belongs to the script of the letters that no other script has. */
const scriptOf = (word: string): 'cyrillic' | 'latin' => {
  if (ONLY_CYRILLIC.test(word)) return 'cyrillic';
  if (ONLY_LATIN.test(word)) return 'latin';
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic * 2 >= word.length ? 'cyrillic' : 'latin';
};

const swap = (word: string, table: Readonly<Record<string, string>>): string => {
  let out = '';
  for (const letter of word) out += table[letter] ?? letter;
  return out;
};

/** Latin letters that stand in a Cyrillic word for their look-alikes. */
const AS_CYRILLIC: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'х', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р' },
  ...{ t: 'т', x: 'х', y: 'у', ə: 'ә', ǝ: 'ә', ɵ: 'ө', ı: 'і', ï: 'і' },
};
/** Cyrillic letters that stand in a Latin word for their look-alikes. */
const AS_LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', с: 'c', е: 'e', х: 'x', і: 'i', ї: 'i', к: 'k', м: 'm', о: 'o', р: 'p' },
  ...{ т: 't', у: 'y', һ: 'h' },
};
/** Both scripts to one coarse row of sounds. */
const SOUND: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', э: 'e', ж: 'j' },
  ...{ з: 'z', и: 'i', й: 'i', і: 'i', ы: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n' },
  ...{ о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ў: 'u', ф: 'f' },
  ...{ х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ь: '', ъ: '', ю: 'iu', я: 'ia' },
  ...{ ä: 'a', á: 'a', ə: 'a', ğ: 'g', ǵ: 'g', ñ: 'n', ń: 'n', ŋ: 'n', ö: 'o', ó: 'o', ō: 'o' },
  ...{ ü: 'u', ú: 'u', ū: 'u', ý: 'u', w: 'u', y: 'i', ı: 'i', ï: 'i', í: 'i', î: 'i', q: 'k' },
  ...{ ş: 'sh', ç: 'ch', x: 'ks', ž: 'j', š: 'sh', č: 'ch', é: 'e' },
};
