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

const CAPITAL = /\p{Lu}[\p{L}\p{M}’'ʼ`]*(?:-\p{L}+)*/gu;
/** What may stand between two words of a name. */
const GAP = /^(?:[ \t\u00a0]{1,3}|\.[ \u00a0]{0,2})$/;
const LONGEST = 4;

/** Every row of capitalised words, two to four, that has none in it which is no name. */
export const nameSpans = (text: string): NameSpan[] => rows(text).flatMap(spansOf);

/** Capitalised words that stand beside each other. */
const rows = (text: string): Word[][] => {
  const found: Word[][] = [];
  let row: Word[] = [];
  for (const { 0: word, index } of text.matchAll(CAPITAL)) {
    const previous = row.at(-1);
    const gap = previous ? text.slice(previous.end, index) : '';
    if (previous && !(GAP.test(gap) && (gap[0] !== '.' || previous.is === 'initial'))) {
      found.push(row);
      row = [];
    }
    if (/[\p{L}\p{M}\d]/u.test(text[index - 1] ?? '')) continue;
    const is = classOf(word);
    if (is === 'none' || (is === 'initial' && text[index + 1] !== '.')) {
      found.push(row);
      row = [];
    } else row.push({ start: index, end: index + word.length, is });
  }
  found.push(row);
  return found
    .filter(({ length }) => length > 1)
    .map((words) =>
      words.map((word) =>
        word.is === 'initial' && text[word.end] === '.' ? { ...word, end: word.end + 1 } : word,
      ),
    );
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
