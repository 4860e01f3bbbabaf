import { OF_DATA } from './auto-reply-words.ts';
import { folded } from './folded.ts';

/** Whether anything in a text may be about somebody's data. */
export const speaksOfData = (text: string): boolean => {
  const words = folded(text);
  return OF_DATA.some((word) => words.includes(word));
};
