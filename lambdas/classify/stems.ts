import { hashOf } from './hash.ts';
import lexicon from './stems.json' with { type: 'json' };
import type { Token } from './tokens.ts';

/** The concepts of a word or a phrase: each is known by the hash of its name. */
type Concepts = readonly number[];

const beginnings = new Map<string, number[]>();
const wholes = new Map<string, number[]>();
const phrases = new Map<
  string,
  { readonly stems: readonly string[]; readonly concept: number }[]
>();
const NONE: Concepts = [];

/** No stem is longer. */
let longest = 0;

const add = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

for (const [name, entry] of Object.entries(lexicon)) {
  const concept = hashOf(name);
  for (const part of entry.split('|'))
    if (part.includes(' ')) add(phrases, part.slice(0, 2), { stems: part.split(' '), concept });
    else if (part.endsWith('$')) add(wholes, part.slice(0, -1), concept);
    else {
      add(beginnings, part, concept);
      longest = Math.max(longest, part.length);
    }
}

/** The concepts of a folded word: those of the word itself, else of the longest stem that it begins with. */
export const conceptsOf = (word: string): Concepts => {
  const whole = wholes.get(word);
  if (whole) return whole;
  for (let length = Math.min(word.length, longest); length > 1; length--) {
    const concepts = beginnings.get(word.slice(0, length));
    if (concepts) return concepts;
  }
  return NONE;
};

interface Phrase {
  readonly concept: number;
  readonly last: number;
}
const NO_PHRASES: readonly Phrase[] = [];

/** The phrases that start at a word, one foreign word between their parts allowed; with the place of their last word. */
export const phrasesAt = (
  words: readonly Token[],
  start: number,
  end: number,
): readonly Phrase[] => {
  const candidates = phrases.get((words[start] as Token).key.slice(0, 2));
  if (!candidates) return NO_PHRASES;
  let found: Phrase[] | undefined;
  for (const { stems, concept } of candidates) {
    const last = endOfPhrase(words, start, end, stems);
    if (last < 0) continue;
    found ??= [];
    found.push({ concept, last });
  }
  return found ?? NO_PHRASES;
};

const endOfPhrase = (
  words: readonly Token[],
  start: number,
  end: number,
  stems: readonly string[],
): number => {
  let place = start;
  if (!begins(words, place, end, stems[0] as string)) return -1;
  for (let index = 1; index < stems.length; index++) {
    const stem = stems[index] as string;
    if (begins(words, place + 1, end, stem)) place += 1;
    else if (begins(words, place + 2, end, stem)) place += 2;
    else return -1;
  }
  return place;
};

const begins = (words: readonly Token[], place: number, end: number, stem: string): boolean => {
  if (place >= end) return false;
  const { key } = words[place] as Token;
  if (!stem.endsWith('$')) return key.startsWith(stem);
  return key.length === stem.length - 1 && stem.startsWith(key);
};
