import { classOf, type WordClass } from './word-class.ts';

/** Words that could be one name: where they stand, and what each looks like. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly classes: readonly WordClass[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly is: WordClass;
}

/** Without the flag `u`, whose classes of letters cost several times as much: Latin and Cyrillic are what people write. */
const CAPITALS = 'A-ZÀ-ÖØ-ÞĀĞĢĪŃŌŞŪŸŻƏƟǴΑ-ΩЀ-ЯҒҚҢҮҰҺӘӨ';
const LETTERS = 'A-Za-zÀ-ÖØ-öø-žƏəƟɵǴǵΑ-ωЀ-ҁҊ-ԯ\u0300-\u036f';
const WORD = `[${CAPITALS}][${LETTERS}’'ʼ\`]{0,40}(?:-[${LETTERS}]{1,40}){0,3}`;
/** What may stand between two words of a name; a full stop only behind an initial. */
const GAP = `(?:[ \t\u00a0]{1,3}|(?<=(?<![${LETTERS}])[${CAPITALS}])\\.[ \u00a0]{0,2})`;
/** Capitalised words that stand beside each other. */
const ROW = new RegExp(`(?<![${LETTERS}\\d])${WORD}(?:${GAP}${WORD})+`, 'g');
const EACH = new RegExp(WORD, 'g');
const LONGEST = 4;

/** Every row of capitalised words, two to four, that has none in it which is no name. */
export const nameSpans = (text: string): NameSpan[] => {
  const spans: NameSpan[] = [];
  for (const { 0: row, index } of text.matchAll(ROW))
    for (const part of namePartsOf(row, index, text)) spans.push(...spansOf(part));
  return spans;
};

/** The parts of a row between the words that are no name. */
const namePartsOf = (row: string, at: number, text: string): Word[][] => {
  const parts: Word[][] = [[]];
  for (const { 0: word, index } of row.matchAll(EACH)) {
    const start = at + index;
    const end = start + word.length;
    const is = classOf(word);
    const dotted = text[end] === '.';
    if (is === 'none' || (is === 'initial' && !dotted)) parts.push([]);
    else parts.at(-1)?.push({ start, end: is === 'initial' ? end + 1 : end, is });
  }
  return parts;
};

/** A row as it is, or, where it is too long for a name or holds what is none, every part of it that looks like one. */
const spansOf = (row: Word[]): NameSpan[] => {
  const spans: NameSpan[] = [];
  for (let from = 0; from < row.length - 1; from++)
    for (let length = 2; length <= LONGEST && from + length <= row.length; length++) {
      const words = row.slice(from, from + length);
      const [first, last] = [words[0], words[length - 1]];
      const classes = words.map(({ is }) => is);
      if (first && last && isShaped(classes))
        spans.push({ start: first.start, end: last.end, classes });
    }
  return spans;
};

/** Four words only of a Kazakh name; initials beside one word. */
const isShaped = (classes: readonly WordClass[]): boolean => {
  const initials = classes.filter((is) => is === 'initial').length;
  const whole = classes.length - initials;
  if (initials > 0)
    return initials <= 2 && (whole === 1 || (whole === 2 && classes[1] === 'initial'));
  return whole < LONGEST || classes.includes('patronymic');
};
