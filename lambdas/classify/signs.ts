import { hashOf, mixed, settled } from './hash.ts';
import { conceptsOf, phrasesAt } from './stems.ts';
import { isWord, type Span, type Token } from './tokens.ts';

/** What is looked at. The first six stand in sentences, the last three belong to a passage or to the whole letter. */
export const SORTS = {
  ...{ word: 0, stem: 1, pair: 2, gram: 3, concept: 4, concepts: 5 },
  ...{ title: 6, length: 7, shape: 8 },
} as const;
export type Sort = (typeof SORTS)[keyof typeof SORTS];
export const SORT_COUNT = 9;

/** Receives a sign: its sort, its number, and the places of the words in which it was seen. */
export type Note = (sort: Sort, number: number, first: number, last: number) => void;

/** The number of a sign: of two sorts it is another. */
export const numberOf = (sort: Sort, hash: number): number => settled(mixed(hash, sort + 1));

/** Letters of a stem: what follows is mostly an ending. */
const STEM_LETTERS = 5;
/** Letters of a gram: fewer say little, more are rarely seen again. */
const GRAM_LETTERS = 4;
/** Two concepts say something together only this near each other, in one clause. */
const NEAR = 7;
/** Stands for the ends of a word. */
const END = 94;

/** Notes the signs of the words from one place to before another; neighbours are looked for only among these. */
export const signsAmong = (span: Span, note: Note): void => {
  wordsAndConcepts(span, note);
  pairsAndGrams(span, note);
};

export const wordsAndConcepts = (span: Span, note: Note): void => {
  const { tokens, from, to } = span;
  for (let place = from; place < to; place++) {
    const token = tokens[place] as Token;
    note(SORTS.word, numberOf(SORTS.word, hashOf(token.key)), place, place);
    note(SORTS.stem, numberOf(SORTS.stem, stemOf(token)), place, place);
  }
  concepts(span, note);
};

const pairsAndGrams = ({ tokens, from, to }: Span, note: Note): void => {
  let before = { stem: 0, clause: -1 };
  for (let place = from; place < to; place++) {
    const token = tokens[place] as Token;
    const stem = stemOf(token);
    if (before.clause === token.clause)
      note(SORTS.pair, numberOf(SORTS.pair, mixed(before.stem, stem)), place - 1, place);
    if (isWord(token)) grams(token.key, place, note);
    before = { stem, clause: token.clause };
  }
};

const stemOf = (token: Token): number =>
  hashOf(isWord(token) ? token.key.slice(0, STEM_LETTERS) : token.key);

/** Four neighbouring letters of a word and its ends: they outlive a slip of the hand and a strange ending. */
const grams = (key: string, place: number, note: Note): void => {
  for (let start = -1; start + GRAM_LETTERS <= key.length + 1; start++) {
    let hash: number = SORTS.gram;
    for (let at = start; at < start + GRAM_LETTERS; at++)
      hash = mixed(hash, at < 0 || at === key.length ? END : key.charCodeAt(at));
    note(SORTS.gram, numberOf(SORTS.gram, hash), place, place);
  }
};

interface Said {
  readonly hash: number;
  readonly place: number;
  readonly clause: number;
}

const concepts = (span: Span, note: Note): void => {
  const said = saidAmong(span);
  for (let index = 0; index < said.length; index++) {
    const one = said[index] as Said;
    note(SORTS.concept, numberOf(SORTS.concept, one.hash), one.place, one.place);
    for (let next = index + 1; next < said.length; next++) {
      const other = said[next] as Said;
      if (other.place - one.place > NEAR) break;
      if (other.clause !== one.clause || other.hash === one.hash) continue;
      const both =
        one.hash < other.hash ? mixed(one.hash, other.hash) : mixed(other.hash, one.hash);
      note(SORTS.concepts, numberOf(SORTS.concepts, both), one.place, other.place);
    }
  }
};

const saidAmong = ({ tokens, from, to }: Span): readonly Said[] => {
  const said: Said[] = [];
  for (let place = from; place < to; place++) {
    const token = tokens[place] as Token;
    const { key, clause } = token;
    if (!isWord(token)) said.push({ hash: hashOf(key), place, clause });
    else {
      for (const hash of conceptsOf(key)) said.push({ hash, place, clause });
      for (const { concept, last } of phrasesAt(tokens, place, to))
        said.push({ hash: concept, place: last, clause });
    }
  }
  return said;
};
