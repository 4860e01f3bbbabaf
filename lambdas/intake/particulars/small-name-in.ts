import { skeleton } from './skeleton.ts';
import { classOf } from './word-class.ts';

const WORD = String.raw`\p{L}[\p{L}\p{M}’'-]{2,40}`;
/** After these nothing but a name can follow. */
const SURE = [
  'зовут',
  'завут',
  'енің атым',
  'енин атым',
  'есімім',
  'аты-жөнім',
  'фио',
  'ФИО',
  'atym',
  'name is',
];
/** After these one may say who one is, or anything. */
const UNSURE = ['атым', 'мен', 'Мен', 'это', 'Это', 'я', 'Я', 'i am'];
const CUES = [
  ...SURE.map((cue) => ({ cue, sure: true })),
  ...UNSURE.map((cue) => ({ cue, sure: false })),
];
const WORDS = new RegExp(`[ ,:–—-]{1,3}(${WORD}) (${WORD})(?: (${WORD}))?`, 'uy');
const LETTER = /[A-Za-zЀ-ӿ]/;
/** Where a name may end that somebody signs with: the end of a line, or a number behind it. */
const END = /\n|\d{3}|$/g;
const ONE_WORD = new RegExp(`^${WORD}$`, 'u');
/** Looked at before anything that costs more: one of two words that sign ends like a surname or a father's name. */
const MAY_SIGN = /(?:[ое]ва?|ёва?|ина|кий|кая|нко|лы|зы|[oe]va?|[iy]na|li|ly|z[iy])(?: |$)/i;
/** In characters: what may stand between a name and its end. */
const MARKS = 3;
/** In characters: no two words of a name are longer. */
const REACH = 60;
/** Surnames that are hardly another word in the genitive: «…баев», «…құлова». */
const FAMILY =
  /(?:bai|ba|bek|han|jan|kal|gal|kul|murat|ahmet|met|bet|tai|ta|dos|bol|bolat|gaz|sin|bergen|gen|ali|li|kan|gul)[oe]va?$/;

/** A name in small letters: where people say who they are, and where they sign. */
export const smallNameIn = (text: string): string | undefined =>
  introducedIn(text) ?? signedIn(text);

const introducedIn = (text: string): string | undefined => {
  for (const { cue, sure } of CUES)
    for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
      if (LETTER.test(text[at - 1] ?? '') && !cue.startsWith('ен')) continue;
      WORDS.lastIndex = at + cue.length;
      const [, first = '', second = '', third = ''] = WORDS.exec(text) ?? [];
      if (!isName(first, second, sure)) continue;
      const three =
        classOf(third) === 'patronymic' ||
        (classOf(third) === 'surname' && isName(second, third, false));
      return three ? `${first} ${second} ${third}` : `${first} ${second}`;
    }
  return undefined;
};

const signedIn = (text: string): string | undefined => {
  for (const { index } of text.matchAll(END)) {
    let end = index;
    while (end > index - MARKS && ' ,.:!+'.includes(text[end - 1] ?? '-')) end--;
    if (!LETTER.test(text[end - 1] ?? '')) continue;
    const said = text.slice(Math.max(0, end - REACH), end);
    const last = said.lastIndexOf(' ');
    const pair = said.slice(said.lastIndexOf(' ', last - 1) + 1);
    if (last < 0 || !MAY_SIGN.test(pair)) continue;
    const [first = '', second = ''] = pair.split(' ');
    if (ONE_WORD.test(first) && ONE_WORD.test(second) && isName(first, second, false))
      return `${first} ${second}`;
  }
  return undefined;
};

/** A given name beside a surname or, where it is sure that there is a name, beside any word that may be one. */
const isName = (first: string, second: string, sure: boolean): boolean => {
  if (first === '' || second === '') return false;
  const classes = [classOf(first), classOf(second)];
  if (classes.includes('none')) return false;
  if (sure) return classes.includes('given') || classes.includes('patronymic');
  const family = [first, second].some((word) => FAMILY.test(skeleton(word)));
  if (family) return true;
  if (classes.includes('patronymic')) return classes.includes('given');
  if (classes[0] === 'given' && classes[1] === 'given') return true;
  return classes.includes('given') && [first, second].some(endsLikeSurname);
};

const endsLikeSurname = (word: string): boolean =>
  /(?:[ое]ва?|ёва?|ина|ский|ская|енко|[ұу]лы|[қк]ызы)$/iu.test(word) &&
  word.length > 5 &&
  classOf(word) === 'surname';
