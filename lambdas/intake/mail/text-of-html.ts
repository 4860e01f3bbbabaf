import { withoutEntities } from './html-entities.ts';
import { htmlSegments, type Segment } from './html-segments.ts';
import type { Problem } from './reading.ts';

/** What an HTML body says, and what was wrong with it. */
export interface HtmlText {
  readonly text: string;
  readonly problem?: Problem;
}

/**
 * The readable text of an HTML body: enough to understand what is asked, never shown as HTML. What it quotes is marked
 * with `>`, as in plain text; what it hides is left out, unless nothing else is there. Takes linear time: the body may
 * be many megabytes that somebody made to be slow.
 */
export const textOfHtml = (html: string): HtmlText => {
  const shown = textIn(htmlSegments(html, { all: false }) ?? []);
  if (shown !== '') return { text: shown };
  const text = textIn(htmlSegments(html, { all: true }) ?? []);
  return text === '' ? { text } : { text, problem: 'hidden text' };
};

const textIn = (segments: readonly Segment[]): string => {
  // A text that only says it is HTML has lines of its own.
  const hasLines = segments.length === 1;
  const lines = segments.flatMap(({ text, depth }) => {
    const read = withoutEntities(hasLines ? text : text.replaceAll('\n', ' '));
    return read.split('\n').map((line) => marked(line.replace(/[ \t]+/g, ' ').trim(), depth));
  });
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
};

const marked = (line: string, depth: number): string =>
  depth === 0 ? line : `${'>'.repeat(depth)} ${line}`.trimEnd();
