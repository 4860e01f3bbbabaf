import { PATTERNS, type Pattern } from './patterns.ts';
import { conceptsOf, phrasesAt } from './stems.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A sign that speaks for or against kinds: its place in the model, its strength, the words it was seen in. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly words: readonly string[];
}

/** Two concepts say something together only this near each other, in one clause. */
const WINDOW = 7;
const STRENGTH = {
  ...{ concept: 0.6, pair: 0.6, word: 0.3, gram: 0.1, subject: 0.3, shape: 0.3 },
  pattern: 0.8,
};

interface Said {
  readonly concept: string;
  readonly place: number;
  readonly clause: number;
  readonly word: string;
}

/** All that the model sees of a letter. */
export const featuresOf = (subject: string, text: string): readonly Feature[] => {
  const features = new Map<string, { value: number; words: Set<string> }>();
  const note = (name: string, value: number, ...words: readonly string[]): void => {
    const known = features.get(name);
    if (!known) features.set(name, { value, words: new Set(words) });
    else for (const word of words) known.words.add(word);
  };
  const isReply = REPLY.test(subject);
  const answered = isReply ? tokensOf(subject.replace(REPLY, '')) : [];
  const title = isReply ? [] : tokensOf(subject);
  const body = tokensOf(text.slice(0, TEXT_LIMIT));
  for (const { concept, word } of said(answered)) note(`r:${concept}`, STRENGTH.subject, word);
  for (const { concept, word } of said(title)) {
    note(`s:${concept}`, STRENGTH.subject, word);
    note(`c:${concept}`, STRENGTH.concept, word);
  }
  for (const tokens of [title, body]) {
    pairs(said(tokens), note);
    words(tokens, note);
  }
  const concepts = said(body);
  for (const { concept, word } of concepts) {
    note(`c:${concept}`, STRENGTH.concept, word);
    note(`b:${concept}`, STRENGTH.subject, word);
  }
  for (const name of patternsIn(said(title), concepts)) note(`k:${name}`, STRENGTH.pattern);
  // A letter of a few words says all with one of them.
  if (title.length + body.length <= FEW_WORDS)
    for (const { concept, word } of [...said(title), ...concepts])
      note(`l:only ${concept}`, STRENGTH.concept, word);
  for (const name of shape(title, body)) note(`l:${name}`, STRENGTH.shape);
  return softened(
    [...features].map(([name, { value, words: seen }]) => ({ name, value, words: [...seen] })),
  );
};

/** The subject of such a letter is not its writer's. */
const REPLY = /^(?:\s*(?:re|fwd?|fw|aw|на|жауап|ответ|қайта жіберу)\s*(?:\[\d+\])?:)+/i;
const FEW_WORDS = 8;

/** A long letter says no more than a short one: beyond the usual number of signs of a sort each counts for less. */
const softened = (features: readonly Feature[]): readonly Feature[] => {
  const counts = new Map<string, number>();
  for (const { name } of features)
    counts.set(name.charAt(0), (counts.get(name.charAt(0)) ?? 0) + 1);
  return features.map((feature) => {
    const sort = feature.name.charAt(0);
    const excess = (counts.get(sort) ?? 0) / (USUAL[sort] ?? Number.POSITIVE_INFINITY);
    return excess > 1 ? { ...feature, value: feature.value / excess ** SOFTENING } : feature;
  });
};

const USUAL: Readonly<Record<string, number>> = { c: 8, b: 8, p: 10, w: 10, d: 10, g: 120 };
const SOFTENING = 0.5;

const TEXT_LIMIT = 20_000;

/** The names of the patterns that the subject, a clause or the letter fulfils; twice named when the subject does. */
const patternsIn = (title: readonly Said[], body: readonly Said[]): readonly string[] => {
  const whole = new Set([...title, ...body].map(({ concept }) => concept));
  const inTitle = new Set(title.map(({ concept }) => concept));
  const byClause = Map.groupBy(body, ({ clause }) => clause);
  const clauses = [inTitle, ...Array.from(byClause.values(), conceptsAmong)];
  return PATTERNS.flatMap((pattern) => {
    const places = pattern.within === 'letter' ? [whole] : clauses;
    return [
      ...(places.some((place) => fulfils(pattern, place)) ? [pattern.name] : []),
      ...(fulfils(pattern, inTitle) ? [`${pattern.name} in the subject`] : []),
    ];
  });
};

const conceptsAmong = (clause: readonly Said[]): ReadonlySet<string> =>
  new Set(clause.map(({ concept }) => concept));

const fulfils = ({ all, none }: Pattern, concepts: ReadonlySet<string>): boolean =>
  all.every((group) => group.some((concept) => concepts.has(concept))) &&
  !none?.some((concept) => concepts.has(concept));

type Note = (name: string, value: number, ...words: readonly string[]) => void;

/** Kazakh nouns of the first person: деректерім, нөмірімді. */
const OWN = /(?:[iu]m|m[ie]z)(?:di|ti|ni|nin|din|a|e|nan|nen|da|de|men)?$/;
const OWNABLE = [
  'data',
  'account',
  'number',
  'iin',
  'address',
  'name',
  'photo',
  'consent',
  'email',
  'birth',
  'order',
  'pay',
];

const said = (tokens: readonly Token[]): readonly Said[] => {
  const keys = tokens.map(({ key }) => key);
  return tokens.flatMap(({ key, text, clause }, place) => {
    const single = conceptsOf(key).flatMap((concept) => {
      const at = { place, clause, word: text };
      const mine = OWNABLE.includes(concept) && OWN.test(key);
      return mine
        ? [
            { ...at, concept },
            { ...at, concept: 'mine' },
          ]
        : [{ ...at, concept }];
    });
    const joined = phrasesAt(keys, place).map(({ concept, last }) => ({
      ...{ concept, clause, place: last },
      word: tokens
        .slice(place, last + 1)
        .map((token) => token.text)
        .join(' '),
    }));
    const sort = key.startsWith('§') ? [{ concept: key, place, clause, word: text }] : [];
    return [...single, ...joined, ...sort];
  });
};

const pairs = (concepts: readonly Said[], note: Note): void => {
  for (const [index, one] of concepts.entries())
    for (let next = index + 1; next < concepts.length; next++) {
      const other = concepts[next];
      if (!other || other.place - one.place > WINDOW) break;
      if (other.clause !== one.clause || other.concept === one.concept) continue;
      const name = [one.concept, other.concept].sort().join('+');
      note(`p:${name}`, STRENGTH.pair, one.word, other.word);
    }
};

const words = (tokens: readonly Token[], note: Note): void => {
  for (const [place, { key, text, clause }] of tokens.entries()) {
    if (key.startsWith('§')) continue;
    note(`w:${key.slice(0, 6)}`, STRENGTH.word, text);
    const next = tokens[place + 1];
    if (next?.clause === clause && !next.key.startsWith('§'))
      note(`d:${key.slice(0, 5)}_${next.key.slice(0, 5)}`, STRENGTH.word, text, next.text);
    const framed = `_${key}_`;
    for (const size of [3, 4, 5])
      for (let start = 0; start + size <= framed.length; start++)
        note(`g:${framed.slice(start, start + size)}`, STRENGTH.gram, text);
  }
};

const shape = (title: readonly Token[], body: readonly Token[]): readonly string[] => {
  const length = body.length + title.length;
  const size =
    length < 4
      ? 'word'
      : length < 12
        ? 'line'
        : length < 40
          ? 'short'
          : length < 120
            ? 'letter'
            : 'long';
  return ['any', size, ...(body.at(-1)?.key === '§ask' ? ['asks'] : [])];
};
