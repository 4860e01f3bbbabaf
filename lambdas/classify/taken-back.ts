import type { Kind } from '../request/kinds.ts';
import type { Class } from './classes.ts';
import type { Letter } from './letter.ts';
import type { Span } from './tokens.ts';

const RU_NOT = '(?<!\\S)ne (?:(?:proshu|hochu|sobiraius|nado|nujno) (?:\\S+ )?)?';
const EN_NOT = '(?<!\\S)(?:do not|dont|am not|not) ';
/** Endings of "I do not" and of "do not": the question why something is not done has others. */
const KK_NOT = 'm[ae](?:imin|imiz|niz|nizd[ae]r|nd[ae]r)(?:shi)?(?!\\S)';

const act = (russian: string, noun: string, kazakh: string, english: string): RegExp =>
  new RegExp(
    [
      `${RU_NOT}(?:${russian})(?!\\S)`,
      `(?<!\\S)otmen\\S*(?: \\S+){0,4} (?:${noun})`,
      `(?<!\\S)(?:${noun})\\S*(?: \\S+){0,4} otmen`,
      `(?<!\\S)(?:${kazakh})${KK_NOT}`,
      `${EN_NOT}(?:${english})(?!\\S)`,
    ].join('|'),
  );

/** "Не отзываю", "не удаляйте", "отмените запрос на удаление", "өшірмеңіз", "қайтармаймын", "do not delete", of folded words. */
const TAKEN_BACK: readonly (readonly [Kind, RegExp])[] = [
  [
    'deletion',
    act(
      'udaliai(?:te)?|udaliat|udalit|stirai(?:te)?|stirat|steret',
      'udaleni',
      'oshir|joi',
      'delet(?:e|ing)|eras(?:e|ing)',
    ),
  ],
  [
    'withdrawal',
    act('otzivaiu|otzivat|otozvat', 'otziv', 'kaitar|kaitarip al', 'uithdrau(?:ing)?'),
  ],
  [
    'blocking',
    act(
      '(?:za)?blokirui(?:te)?|(?:za)?blokirovat',
      'blokirovk',
      'bugata',
      'block(?:ing)?|freez(?:e|ing)',
    ),
  ],
];

/** Whether the text says of one of these that it is not wanted, or no longer: a model of words hardly sees a negation. */
export const takesBack = ({ units }: Letter, kinds: readonly Class[]): boolean => {
  const patterns = TAKEN_BACK.filter(([kind]) => kinds.includes(kind));
  return (
    patterns.length > 0 &&
    units
      .filter(({ isTitle }) => !isTitle)
      .map(wordsOf)
      .some((words) => patterns.some(([, pattern]) => pattern.test(words)))
  );
};

const wordsOf = ({ tokens, from, to }: Span): string =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
