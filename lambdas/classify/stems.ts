import lexicon from './stems.json' with { type: 'json' };

interface Node {
  readonly next: Map<string, Node>;
  concepts: readonly string[];
}

/** Stems shorter than this, folded, must be written without a slip. */
const LONG_ENOUGH_FOR_A_SLIP = 7;

/** So many letters of the stem must stand right after the slip. */
const SURE_AFTER_A_SLIP = 2;

/** Concepts of beginnings of words, and of whole words. */
const beginnings = new Map<string, string[]>();
const wholes = new Map<string, string[]>();
const phrases = new Map<
  string,
  { readonly stems: readonly string[]; readonly concept: string }[]
>();

const add = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

for (const [concept, entry] of Object.entries(lexicon))
  for (const part of entry.split('|'))
    if (part.includes(' ')) add(phrases, part.slice(0, 2), { stems: part.split(' '), concept });
    else if (part.endsWith('$')) add(wholes, part.slice(0, -1), concept);
    else add(beginnings, part, concept);

/** The concepts of a folded word: those of the longest stem that it begins with, a slip of one letter forgiven. */
export const conceptsOf = (word: string): readonly string[] => {
  const exact = wholes.get(word) ?? longest(word);
  if (exact.length > 0 || word.length < LONG_ENOUGH_FOR_A_SLIP) return exact;
  return withSlip(word);
};

const longest = (word: string): readonly string[] => {
  for (let length = word.length; length > 0; length--) {
    const concepts = beginnings.get(word.slice(0, length));
    if (concepts) return concepts;
  }
  return [];
};

const node = (): Node => ({ next: new Map(), concepts: [] });

/** The long stems letter by letter, made when the first slip is looked for. */
let letters: Node | undefined;
const lettersOfStems = (): Node => {
  if (letters) return letters;
  letters = node();
  for (const [stem, concepts] of beginnings) {
    if (stem.length < LONG_ENOUGH_FOR_A_SLIP) continue;
    let at = letters;
    for (const letter of stem) {
      const next = at.next.get(letter) ?? node();
      at.next.set(letter, next);
      at = next;
    }
    at.concepts = concepts;
  }
  return letters;
};

const withSlip = (word: string): readonly string[] => {
  let best: { readonly length: number; readonly concepts: readonly string[] } = {
    length: 0,
    concepts: [],
  };
  const walk = (at: Node, place: number, depth: number, slips: number): void => {
    // A slip in the last letters of a stem makes another word of it.
    const settled = depth >= LONG_ENOUGH_FOR_A_SLIP && depth >= slips + SURE_AFTER_A_SLIP;
    if (at.concepts.length > 0 && settled && depth > best.length)
      best = { length: depth, concepts: at.concepts };
    const letter = word[place];
    const next = letter === undefined ? undefined : at.next.get(letter);
    if (next) walk(next, place + 1, depth + 1, slips);
    if (slips > 0 || depth === 0) return;
    for (const [other, child] of at.next) {
      if (other === letter) continue;
      walk(child, place, depth + 1, depth + 1);
      if (letter !== undefined) walk(child, place + 1, depth + 1, depth + 1);
      const after = word[place + 1];
      const swapped = after === other && letter !== undefined ? child.next.get(letter) : undefined;
      if (swapped) walk(swapped, place + 2, depth + 2, depth + 2);
    }
    if (letter !== undefined) walk(at, place + 1, depth, depth);
  };
  walk(lettersOfStems(), 0, 0, 0);
  return best.concepts;
};

const begins = (word: string | undefined, stem: string): boolean =>
  word !== undefined && (stem.endsWith('$') ? word === stem.slice(0, -1) : word.startsWith(stem));

/** The phrases that start at a word, one foreign word between their parts allowed; with the place of their last word. */
export const phrasesAt = (
  words: readonly string[],
  start: number,
): readonly { readonly concept: string; readonly last: number }[] => {
  const found: { concept: string; last: number }[] = [];
  for (const { stems, concept } of phrases.get((words[start] ?? '').slice(0, 2)) ?? []) {
    let place = start;
    const fits = stems.every((stem, index) => {
      if (index === 0) return begins(words[start], stem);
      place = begins(words[place + 1], stem) ? place + 1 : place + 2;
      return begins(words[place], stem);
    });
    if (fits) found.push({ concept, last: place });
  }
  return found;
};
