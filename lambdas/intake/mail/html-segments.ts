import { endsIn } from './html-ends.ts';
import { type TagSays, tagSays } from './html-tag.ts';
import { openElements } from './open-elements.ts';

/** What stands between two line breaks of an HTML body, its character references not yet resolved. */
export interface Segment {
  readonly text: string;
  /** How many quotes it stands in. */
  readonly depth: number;
}

/** Elements whose content nobody sees. */
const UNSEEN = /^(?:head|template)$/;
const BREAKS =
  /^\/?(?:br|hr|p|div|li|tr|h[1-6]|table|ul|ol|blockquote|pre|section|article|header|footer)$/;
const CELLS = /^(?:td|th|img|style|script|head|template)$/;
/** A letter quoted in a letter quoted in a letter. */
const DEPTH = 5;

const UNSEEN_SAYS: TagSays = { hidden: true, indents: false };

/** Goes through an HTML body once. `all`: also what its elements hide. Undefined where one hides all to the end. */
export const htmlSegments = (
  html: string,
  { all }: { readonly all: boolean },
): readonly Segment[] | undefined => {
  const found: Segment[] = [];
  const elements = openElements();
  const endOf = endsIn(html);
  let pieces: string[] = [];
  const say = (text: string) => {
    if (text !== '' && (all || elements.isShown())) pieces.push(text);
  };
  const breakLine = (depth = elements.quotes()) => {
    const text = pieces.join('');
    if (text.trim() !== '') found.push({ text, depth: Math.min(depth, DEPTH) });
    pieces = [];
  };
  const enter = (name: string, tag: string) => {
    const depth = elements.quotes();
    if (name === 'body') elements.end('head');
    else if (name.startsWith('/')) elements.end(name.slice(1));
    else if (!tag.endsWith('/>')) {
      const says = UNSEEN.test(name) ? UNSEEN_SAYS : tagSays(tag);
      elements.start(name, says, name === 'blockquote' && isQuote(says, found.at(-1)));
    }
    if (elements.quotes() < depth) breakLine(depth);
  };
  let close = 0;
  for (let at = 0; at < html.length; ) {
    const start = html.indexOf('<', at);
    // Kept until it is passed: to look for it anew at each `<` takes quadratic time.
    if (start < 0) close = -1;
    else if (close <= start) close = html.indexOf('>', start);
    if (close < 0) {
      say(html.slice(at));
      break;
    }
    say(html.slice(at, start));
    const name = tagAt(html, start + 1);
    at = name === undefined ? start + 1 : close + 1;
    if (name === undefined) say('<');
    else if (name === '!--') at = (endOf('comment', start) ?? html.length) + '-->'.length;
    else {
      if (BREAKS.test(name)) breakLine();
      else if (CELLS.test(name)) say(' ');
      // What never ends hides nothing: its sender saw what follows, or there would be no letter.
      if (name === 'style' || name === 'script' || name === 'title') at = endOf(name, close) ?? at;
      else if (!/^[!?]/.test(name)) enter(name, html.slice(start, close + 1));
    }
  }
  breakLine();
  return all || !elements.hides() ? found : undefined;
};

/** Its name in lower case, with the slash of an end tag; undefined where a bare `<` stands in the text. */
const tagAt = (html: string, at: number): string | undefined => {
  const [name] = /^(?:\/?[a-z][a-z0-9]*|!--|[!?])/i.exec(html.slice(at, at + 20)) ?? [];
  return name?.toLowerCase();
};

/** What is only moved in is no quote, unless it stands below "6 March, Shop <info@example.com>:". */
const isQuote = ({ indents }: TagSays, above: Segment | undefined): boolean => {
  const line = above?.text.slice(-300).trim() ?? '';
  return !indents || /(?:@|\d:\d).*[:：]$/.test(line);
};
