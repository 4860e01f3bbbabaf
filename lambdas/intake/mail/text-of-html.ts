import { withoutEntities } from './html-entities.ts';

/** Elements whose content nobody reads. */
const SILENT = ['style', 'script', 'head', 'template'];
const BREAKS =
  /^\/?(?:br|hr|p|div|li|tr|h[1-6]|table|ul|ol|blockquote|pre|section|article|header|footer)$/;
const CELLS = /^(?:td|th|img)$/;
/** A letter quoted in a letter quoted in a letter. */
const DEPTH = 5;

/**
 * The readable text of an HTML body: enough to understand what is asked, never shown as HTML. What it quotes is marked
 * with `>`, as in plain text. Goes through it once: the body may be many megabytes that somebody made to be slow.
 */
export const textOfHtml = (html: string): string => {
  const pieces = segments(html);
  // A text that only says it is HTML has lines of its own.
  const hasLines = pieces.length === 1;
  const lines = pieces.flatMap(({ text, depth }) => {
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

interface Segment {
  readonly text: string;
  /** How many quotes it stands in. */
  readonly depth: number;
}

/** What stands between two line breaks. */
const segments = (html: string): readonly Segment[] => {
  const found: Segment[] = [];
  let pieces: string[] = [];
  let depth = 0;
  const end = () => {
    const text = pieces.join('');
    if (text.trim() !== '') found.push({ text, depth: Math.min(Math.max(depth, 0), DEPTH) });
    pieces = [];
  };
  let close = 0;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    // Kept until it is passed: to look for it anew at each `<` takes quadratic time.
    if (open < 0) close = -1;
    else if (close <= open) close = html.indexOf('>', open);
    if (close < 0) {
      pieces.push(html.slice(at));
      break;
    }
    pieces.push(html.slice(at, open));
    const tag = tagAt(html, open + 1);
    if (tag === undefined) {
      pieces.push('<');
      at = open + 1;
      continue;
    }
    if (BREAKS.test(tag)) end();
    else if (CELLS.test(tag) || SILENT.includes(tag)) pieces.push(' ');
    if (tag === 'blockquote') depth++;
    if (tag === '/blockquote') depth--;
    at = afterTag(html, tag, open, close);
  }
  end();
  return found;
};

/** Its name in lower case, with the slash of an end tag; undefined where a bare `<` stands in the text. */
const tagAt = (html: string, at: number): string | undefined => {
  const [name] = /^(?:\/?[a-z][a-z0-9]*|!--|[!?])/i.exec(html.slice(at, at + 12)) ?? [];
  return name?.toLowerCase();
};

const afterTag = (html: string, tag: string, open: number, close: number): number => {
  if (tag === '!--') {
    const end = html.indexOf('-->', open);
    return end < 0 ? html.length : end + 3;
  }
  return SILENT.includes(tag) ? endOf(tag, html, close) : close + 1;
};

/** What is never closed goes on to the end, as in a browser. */
const endOf = (tag: string, html: string, from: number): number => {
  const end = new RegExp(`</${tag}\\s{0,9}>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
};
