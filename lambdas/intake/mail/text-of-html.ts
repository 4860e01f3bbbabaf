import { htmlLines } from './html-lines.ts';
import { sayHtml } from './html-segments.ts';
import type { Problem } from './reading.ts';

/** What an HTML body says, and what was wrong with it. */
export interface HtmlText {
  readonly text: string;
  readonly problem?: Problem;
}

/**
 * The readable text of an HTML body: enough to understand what is asked, never shown as HTML. What it quotes is marked
 * with `>`, as in plain text; what it hides is left out, unless nothing else is there. Takes linear time and little
 * memory: the body may be many megabytes that somebody made to be slow. `enough`: in characters; of a longer text a
 * little more than that is returned.
 */
export const textOfHtml = (html: string, enough = Number.POSITIVE_INFINITY): HtmlText => {
  const shown = textIn(html, false, enough);
  if (shown !== '') return { text: shown };
  const text = textIn(html, true, enough);
  return text === '' ? { text } : { text, problem: 'hidden text' };
};

const textIn = (html: string, all: boolean, enough: number): string => {
  const lines = htmlLines(enough);
  const hidesRest = sayHtml(html, { all, lines });
  return hidesRest && !all ? '' : lines.text();
};
