/** Numbers of signs and their weights, as one row each. */
export interface Table {
  /** The row of a sign, or less than zero. */
  readonly find: (number: number) => number;
  readonly rows: number;
  readonly weights: Float32Array;
}

/** A table as it is stored. */
export interface StoredTable {
  /** In ascending order: two letters for each number, its distance from the one before. */
  readonly numbers: string;
  /** One letter for each weight, row by row. */
  readonly weights: string;
  /** The greatest weight. */
  readonly greatest: number;
}

/** Weights come in so many steps to either side of none; steps near none are finer. */
export const STEPS = 45;
/** So many letters are there: printable ones that no string has to escape. */
export const LETTERS = 2 * STEPS + 1;
const FIRST = 35;
const BACKSLASH = 92;

/** The letter of a number below `LETTERS`. */
export const letterOfNumber = (number: number): string =>
  String.fromCharCode(number + FIRST + (number + FIRST >= BACKSLASH ? 1 : 0));

const numberAt = (text: string, place: number): number => {
  const code = text.charCodeAt(place);
  return code - FIRST - (code > BACKSLASH ? 1 : 0);
};

/** How great a weight of so many steps is, as a part of the greatest. */
const sizeOf = (steps: number): number => (steps * Math.abs(steps)) / STEPS ** 2;

export const tableOf = (
  { numbers, weights, greatest }: StoredTable,
  learntColumns: number,
  columns: number,
): Table => {
  const rows = numbers.length / 2;
  const slots = 2 ** Math.ceil(Math.log2(rows + 1) + 1);
  const keys = new Int32Array(slots).fill(-1);
  const rowOf = new Int32Array(slots);
  const sizes = Float32Array.from(
    { length: LETTERS },
    (_, letter) => greatest * sizeOf(letter - STEPS),
  );
  const all = new Float32Array(rows * columns);
  let number = 0;
  for (let row = 0; row < rows; row++) {
    number += numberAt(numbers, 2 * row) * LETTERS + numberAt(numbers, 2 * row + 1);
    let slot = number & (slots - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (slots - 1);
    keys[slot] = number;
    rowOf[slot] = row;
    for (let column = 0; column < learntColumns; column++)
      all[row * columns + column] = sizes[
        numberAt(weights, row * learntColumns + column)
      ] as number;
  }
  const find = (wanted: number): number => {
    let slot = wanted & (slots - 1);
    while (keys[slot] !== -1) {
      if (keys[slot] === wanted) return rowOf[slot] as number;
      slot = (slot + 1) & (slots - 1);
    }
    return -1;
  };
  return { find, rows, weights: all };
};
