import { GIVEN_NAMES, LATIN_GIVEN_NAMES } from './given-names.ts';
import { NO_NAMES } from './no-names.ts';
import { skeleton } from './skeleton.ts';

/** What a word looks like, as part of a name. `none` is known to be no part of any. */
export type WordClass = 'given' | 'patronymic' | 'surname' | 'initial' | 'unknown' | 'none';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const GIVEN = new Set(words(`${GIVEN_NAMES} ${LATIN_GIVEN_NAMES}`).map(skeleton));
const NONE = new Set<string>();
const NONE_BEGINS = new Set<string>();
for (const word of words(NO_NAMES))
  if (word.endsWith('*')) NONE_BEGINS.add(skeleton(word.slice(0, -1)));
  else NONE.add(skeleton(word));
const LONGEST_BEGINNING = Math.max(...[...NONE_BEGINS].map(({ length }) => length));

/** Endings of cases in Russian and Kazakh, and «…мын», by which one says who one is. */
const CASE =
  '(?:a|u|i|e|om|im|oi|oiu|oi|ogo|omu|noi|nin|din|tin|ga|ge|ka|ke|na|ne|ni|di|ti|dan|den|tan|ten|nan|nen|da|de|min|pin|bin)?';
const PATRONYMIC = new RegExp(
  `(?:[oe]vich|[oei]vn[aieu]|ichn[aieu]|il?ich|[ui]li|ul[ui]|kizi|kiz|ogli|oglu)${CASE}$`,
);
const SURNAME = new RegExp(
  `[a-z]{2}(?:[oei]v|[oe]va|[oe]voi|ova|eva|in|ina|ino[iy]|ski|skaia|skoi|skogo|skuiu|ska|enko|chuk|iuk|uk|ian|shvili|dze|bai|bek|ov|ova|ulu|tegi|gan|kan)${CASE}$`,
);

/** What a word looks like, as part of a name. */
export const classOf = (word: string): WordClass => {
  if (/^\p{L}\.?$/u.test(word)) return 'initial';
  const folded = skeleton(word);
  if (isNone(folded)) return 'none';
  if (folded.length > 5 && PATRONYMIC.test(folded)) return 'patronymic';
  if (isGiven(folded)) return 'given';
  if (folded.length > 4 && SURNAME.test(folded)) return 'surname';
  return 'unknown';
};

const isNone = (folded: string): boolean => {
  if (NONE.has(folded)) return true;
  for (let length = 3; length <= Math.min(folded.length, LONGEST_BEGINNING); length++)
    if (NONE_BEGINS.has(folded.slice(0, length))) return true;
  return false;
};

/** In any case: what is longer by an ending still is the name. */
const isGiven = (folded: string): boolean => {
  const plain = folded.startsWith('ie') ? folded.slice(1) : folded;
  if (GIVEN.has(plain)) return true;
  for (let cut = 1; cut <= 3 && plain.length - cut >= 3; cut++) {
    const stem = plain.slice(0, -cut);
    if (GIVEN.has(stem) && ENDING.test(plain.slice(-cut))) return true;
  }
  return PARTS.test(plain) || (plain.length > 6 && LAST_PART.test(plain));
};
const ENDING =
  /^(?:a|i|e|u|o|ia|ie|iu|ii|oi|ei|om|em|iei|nin|din|tin|ga|ge|ka|ke|na|ne|ni|di|ti|dan|den|min|da|de)$/;
const LAST_PART = /(?:bek|jan|gul|bolat|gali|kali|nur|sultan)$/;
/** Kazakh names are put together from these. */
const PARTS =
  /^(?:ai|gul|nur|jan|ak|er|bek|bak|altin|sul|tole|kul|bai|ber|bi)[a-z]{2,}(?:bek|jan|gul|nur|bolat|kali|gali|tai|hat|han|sulu|bai|mira|mirza|ai|iar|bak|lan|jol|bol)$/;
