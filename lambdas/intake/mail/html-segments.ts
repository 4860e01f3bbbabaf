import { endsIn } from './html-ends.ts';
import type { HtmlLines } from './html-lines.ts';
import { type TagSays, tagSays } from './html-tag.ts';
import { openElements } from './open-elements.ts';
import { piecedTogether } from './pieced-together.ts';

/** Elements whose content nobody sees. */
const UNSEEN = /^(?:head|template)$/;
const BREAKS =
  /^\/?(?:br|hr|p|div|li|tr|h[1-6]|table|ul|ol|blockquote|pre|section|article|header|footer)$/;
const CELLS = /^(?:td|th|img|style|script|head|template)$/;
/** A letter quoted in a letter quoted in a letter. */
const DEPTH = 5;
/** In characters: no line that stands above a quote is longer. */
const ABOVE = 300;

const UNSEEN_SAYS: TagSays = { hidden: true, indents: false };

/**
 * Goes through an HTML body once and says each segment as it comes: none is kept here. `all`: also what its elements
 * hide. Returns whether one hides all to the end.
 */
export const sayHtml = (
  html: string,
  { all, lines }: { readonly all: boolean; readonly lines: HtmlLines },
): boolean => {
  const elements = openElements();
  const endOf = endsIn(html);
  const pieces = piecedTogether();
  let above = '';
  const say = (text: string) => {
    if (text !== '' && (all || elements.isShown()) && !lines.isFull()) pieces.add(text);
  };
  const breakLine = (depth = elements.quotes()) => {
    const text = pieces.take();
    if (text.trim() === '') return;
    above = text.slice(-ABOVE);
    lines.add({ text, depth: Math.min(depth, DEPTH) });
  };
  const enter = (name: string, tag: string) => {
    const depth = elements.quotes();
    if (name === 'body') elements.end('head');
    else if (name.startsWith('/')) elements.end(name.slice(1));
    else if (!tag.endsWith('/>')) {
      const says = UNSEEN.test(name) ? UNSEEN_SAYS : tagSays(tag);
      elements.start(name, says, name === 'blockquote' && isQuote(says, above));
    }
    if (elements.quotes() < depth) breakLine(depth);
  };
  let said = 0;
  let close = 0;
  for (let at = 0; at < html.length; ) {
    const start = html.indexOf('<', at);
    if (start < 0) break;
    // Kept until it is passed: to look for it anew at each `<` takes quadratic time.
    if (close <= start) close = html.indexOf('>', start);
    if (close < 0) break;
    const name = tagAt(html, start + 1);
    at = start + 1;
    if (name === undefined) continue;
    say(html.slice(said, start));
    at = close + 1;
    if (name === '!--') at = (endOf('comment', start) ?? html.length) + '-->'.length;
    else {
      if (BREAKS.test(name)) breakLine();
      else if (CELLS.test(name)) say(' ');
      // What never ends hides nothing: its sender saw what follows, or there would be no letter.
      if (name === 'style' || name === 'script' || name === 'title') at = endOf(name, close) ?? at;
      else if (!/^[!?]/.test(name)) enter(name, html.slice(start, close + 1));
    }
    said = at;
  }
  say(html.slice(said));
  breakLine();
  return elements.hides();
};

const NAME = /\/?[a-z][a-z0-9]{0,19}|!--|[!?]/iy;

/** Its name in lower case, with the slash of an end tag; undefined where a bare `<` stands in the text. */
const tagAt = (html: string, at: number): string | undefined => {
  NAME.lastIndex = at;
  return NAME.exec(html)?.[0].toLowerCase();
};

/** What is only moved in is no quote, unless it stands below "6 March, Shop <info@example.com>:". */
const isQuote = ({ indents }: TagSays, above: string): boolean =>
  !indents || /(?:@|\d:\d).*[:：]$/.test(above.trim());
