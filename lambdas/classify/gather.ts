import { hashOf, mixed } from './hash.ts';
import type { Letter, Unit } from './letter.ts';
import { lengthOf, type Passage, passagesOf } from './passages.ts';
import { type Note, numberOf, SORT_COUNT, SORTS, type Sort, signsAmong } from './signs.ts';

/** Where the weights of a sign stand; less than zero where nothing was learnt of it. */
export interface Known {
  readonly inPassage: (number: number) => number;
  readonly inLetter: (number: number) => number;
  /** How many there are. */
  readonly passageRows: number;
  readonly letterRows: number;
}

/** The places of the weights that a letter calls up: by sort, each once a piece and once a letter. */
export interface Gathered {
  /** The parts of a sentence, and after them what stands between its parts. */
  readonly pieces: readonly Rows[];
  readonly whole: Rows;
  readonly passages: readonly Passage[];
}
export type Rows = readonly (readonly number[])[];

const rows = (): number[][] => Array.from({ length: SORT_COUNT }, () => []);

/** Pairs and grams are looked up in passages only. */
export const lookedUpInLetter = (sort: Sort): boolean => sort !== SORTS.pair && sort !== SORTS.gram;

const TITLE = hashOf('title');

export const gather = (letter: Letter, known: Known): Gathered => {
  const whole = rows();
  const seen = new Uint8Array(known.letterRows);
  const add = (sort: number, number: number): void => {
    const row = known.inLetter(number);
    if (row < 0 || seen[row]) return;
    seen[row] = 1;
    whole[sort]?.push(row);
  };
  const lastSeen = new Int32Array(known.passageRows).fill(-1);
  const pieces: number[][][] = [];
  const piecesOf = letter.units.map((unit) => {
    const first = pieces.length;
    const own = Array.from({ length: pieceCount(unit) }, rows);
    pieces.push(...own);
    const isTitle = unit.isTitle && !letter.isReply;
    const place = placing(unit, own, first, lastSeen, known);
    signsAmong(unit, (sort, number, start, end) => {
      place(sort, number, start, end);
      if (!lookedUpInLetter(sort)) return;
      add(sort, number);
      if (isTitle && (sort === SORTS.stem || sort === SORTS.concept))
        add(SORTS.title, numberOf(SORTS.title, mixed(TITLE, number)));
    });
    return own.map((_, place) => first + place);
  });
  for (const name of shapeOf(letter)) add(SORTS.shape, numberOf(SORTS.shape, hashOf(name)));
  return { pieces, whole, passages: passagesOf(letter, piecesOf, known.inPassage) };
};

const pieceCount = ({ parts }: Unit): number => (parts.length > 1 ? parts.length + 1 : 1);

/** Puts each sign to the part in which it stands, or to what stands between the parts. */
const placing = (
  { parts }: Unit,
  pieces: readonly number[][][],
  first: number,
  lastSeen: Int32Array,
  known: Known,
): Note => {
  let current = 0;
  const partOf = (place: number): number => {
    while (current > 0 && place < (parts[current] as number)) current--;
    while (current + 1 < parts.length && place >= (parts[current + 1] as number)) current++;
    return current;
  };
  return (sort, number, start, end) => {
    const row = known.inPassage(number);
    if (row < 0) return;
    const part = parts.length === 1 ? 0 : partOf(start);
    const piece = start === end || parts.length === 1 || partOf(end) === part ? part : parts.length;
    if (lastSeen[row] === first + piece) return;
    lastSeen[row] = first + piece;
    pieces[piece]?.[sort]?.push(row);
  };
};

const shapeOf = ({ words, isReply, isBare }: Letter): readonly string[] => [
  'any',
  `length ${lengthOf(words)}`,
  ...(isReply ? ['reply'] : []),
  ...(isBare ? ['bare'] : []),
];
