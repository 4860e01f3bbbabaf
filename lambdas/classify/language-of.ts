import type { Language } from '../request/language.ts';
import { fold } from './fold.ts';

const KAZAKH_LETTERS = /[әғқңөұүһіə]/gi;
/** Common Kazakh words, folded: they betray the language when its letters are missing. */
const KAZAKH_WORDS =
  /(?<!\p{L})(?:салем\p{L}*|саламат\p{L}*|маган|мени|менин|мен|сиз\p{L}*|жане|ушин|туралы|дербес|жеке|малимет\p{L}*|келисим\p{L}*|керек|рахмет|отинем\p{L}*|сураймын|бериниз\p{L}*|жиберме\p{L}*|тастан\p{L}*)(?!\p{L})/gu;
const RUSSIAN_WORDS =
  /(?<!\p{L})(?:и|в|на|не|что|мне|мои|мои\p{L}*|меня|прошу|данны\p{L}*|здравствуйте|пожалуиста|согласи\p{L}*|вы|как|по|от)(?!\p{L})/gu;

/** The language of a letter, or undefined when there is nothing to tell it by. */
export const languageOf = (text: string): Language | undefined => {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  if (cyrillic + latin === 0) return undefined;
  if (latin > cyrillic * 2) return 'en';
  const folded = fold(text).replaceAll('й', 'и');
  const kazakh =
    (text.match(KAZAKH_LETTERS)?.length ?? 0) + 3 * (folded.match(KAZAKH_WORDS)?.length ?? 0);
  const russian = 3 * (folded.match(RUSSIAN_WORDS)?.length ?? 0);
  return kazakh > russian ? 'kk' : 'ru';
};
