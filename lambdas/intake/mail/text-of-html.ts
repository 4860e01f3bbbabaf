const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Elements whose content nobody reads. */
const SILENT = ['style', 'script', 'head'];
const BREAKS = /^(?:br|\/(?:p|div|li|tr|h[1-6]))$/;

/**
 * The readable text of an HTML body: enough to understand what is asked, never shown as HTML. Goes through it once:
 * the body may be many megabytes that somebody made to be slow.
 */
export const textOfHtml = (html: string): string =>
  withoutTags(html)
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => entity(name) ?? whole)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

const withoutTags = (html: string): string => {
  const pieces: string[] = [];
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) return [...pieces, html.slice(at)].join('');
    const [name = ''] = /^\/?[a-z][a-z0-9]*/i.exec(html.slice(open + 1, open + 12)) ?? [];
    const tag = name.toLowerCase();
    pieces.push(html.slice(at, open), BREAKS.test(tag) ? '\n' : ' ');
    at = SILENT.includes(tag) ? endOf(tag, html, close) : close + 1;
  }
  return pieces.join('');
};

/** What is never closed goes on to the end, as in a browser. */
const endOf = (tag: string, html: string, from: number): number => {
  const end = new RegExp(`</${tag}\\s{0,9}>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
};

const entity = (name: string): string | undefined => {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};
