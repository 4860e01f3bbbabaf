import { sayLines } from './html-text-lines.ts';

/** What stands between two line breaks of an HTML body, its character references not yet resolved. */
interface Segment {
  readonly text: string;
  /** How many quotes it stands in. */
  readonly depth: number;
}

/** The lines that an HTML body shows, as far as they are wanted. */
export interface HtmlLines {
  readonly add: (segment: Segment) => void;
  /** Nothing more is kept. */
  readonly isFull: () => boolean;
  readonly text: () => string;
}

/** Gathers lines as they come. `enough`: in characters; soon after them it is full. */
export const htmlLines = (enough: number): HtmlLines => {
  const lines: string[] = [];
  let length = 0;
  let isFirst = true;
  let first: Segment | undefined;
  // More than is wanted, even if the last line end goes: so it can be seen that something is left out.
  const isFull = () => length > enough + 2;
  const put = (line: string, depth: number) => {
    const kept = depth === 0 ? line : `${'>'.repeat(depth)} ${line}`.trimEnd();
    if (kept === '' && (lines.at(-1) ?? '') === '') return;
    lines.push(kept);
    length += kept.length + 1;
  };
  const read = ({ text, depth }: Segment, hasLines: boolean) =>
    sayLines(text, { hasLines, say: (line) => put(line, depth), isFull });
  const readFirst = (hasLines: boolean) => {
    if (first) read(first, hasLines);
    first = undefined;
  };
  return {
    add: (segment) => {
      if (isFull()) return;
      readFirst(false);
      if (isFirst) first = segment;
      else read(segment, false);
      isFirst = false;
    },
    isFull,
    text: () => {
      // A text that only says it is HTML has lines of its own.
      readFirst(true);
      return lines.join('\n').trim();
    },
  };
};
