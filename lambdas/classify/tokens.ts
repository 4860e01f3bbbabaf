import { fold } from './fold.ts';
import { domainAt, endOfWord, isDigit, isLetter, numberAt, urlAt } from './scan.ts';

/** A word or a number of a text, with where it stands. */
export interface Token {
  /** As written, in lower case. */
  readonly text: string;
  /** Folded; for numbers and addresses their sort, e.g. `§phone`. */
  readonly key: string;
  readonly clause: number;
  readonly sentence: number;
  /** The part of a sentence between commas and words like "and": each may ask for something else. */
  readonly part: number;
}

/** Words that follow each other. */
export interface Span {
  readonly tokens: readonly Token[];
  readonly from: number;
  /** Not among them. */
  readonly to: number;
}

/** The words of a text in order; a question mark is a word too. Sentences beyond `most` are one with the last. */
export const tokensOf = (text: string, most = Number.POSITIVE_INFINITY): readonly Token[] => {
  const whole = text.normalize('NFC').toLowerCase();
  const tokens: Token[] = [];
  let clause = 0;
  let sentence = 0;
  let part = 0;
  let place = 0;
  const add = (end: number, sort?: string): void => {
    const written = whole.slice(place, end);
    const key = sort ?? fold(written);
    if (JOINS.has(key)) part++;
    tokens.push({ text: written, key, clause, sentence, part });
    place = end;
  };
  while (place < whole.length) {
    const code = whole.charCodeAt(place);
    if (isLetter(whole, place)) {
      const url = code === H || code === W ? urlAt(whole, place) : undefined;
      if (url) add(url, '§url');
      else add(endOfWord(whole, place));
    } else if (isDigit(code) || code === PLUS || code === NUMERO) {
      const [sort, end] = numberAt(whole, place);
      if (end > place) add(end, sort);
      else place++;
    } else if (code === AT && tokens.length > 0) {
      const last = tokens.at(-1);
      const end = domainAt(whole, place + 1);
      if (last && end > place + 1) tokens[tokens.length - 1] = { ...last, key: '§email' };
      place = Math.max(end, place + 1);
    } else {
      if (code === ASK) add(place + 1, '§ask');
      else place++;
      if (PARTS.has(code)) part++;
      if (!ENDS.has(code)) continue;
      clause++;
      const next = whole.charCodeAt(place);
      const isBreak = code === NEWLINE || (SENTENCE_ENDS.has(code) && !(next > SPACE));
      if (isBreak && tokens.at(-1)?.sentence === sentence && sentence + 1 < most) sentence++;
    }
  }
  return tokens;
};

const [H, W, AT, ASK, PLUS, NUMERO, NEWLINE, SPACE] = Array.from('hw@?+№\n ', (letter) =>
  letter.charCodeAt(0),
) as [number, number, number, number, number, number, number, number];
const codes = (letters: string): ReadonlySet<number> =>
  new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
const ENDS = codes('.!?;:\n•—');
const SENTENCE_ENDS = codes('.!?;');
const PARTS = codes('.!?;:\n•—,()');
/** Folded. */
const JOINS: ReadonlySet<string> = new Set(
  'jane ari sondai birak al sosin keiin odan i a no takje esche eshe takoi zatem potom and but also then plus'.split(
    ' ',
  ),
);

const SORT_MARK = 0xa7;

/** Whether it is a word, not a number, an address or a question mark. */
export const isWord = ({ key }: Token): boolean => key.charCodeAt(0) !== SORT_MARK;
