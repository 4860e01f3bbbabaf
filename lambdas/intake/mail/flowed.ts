import { piecedTogether } from './pieced-together.ts';

/**
 * Joins the lines of a text in format=flowed (RFC 3676): a line that ends with a space goes on in the next of the same
 * quote depth. With DelSp that space is taken away, without it, it stays. `enough`: in characters; of a longer text a
 * little more than that is returned.
 */
export const flowed = (
  text: string,
  { delSp, enough }: { readonly delSp: boolean; readonly enough: number },
): string => {
  const lines = piecedTogether();
  let length = 0;
  /** Of the line that goes on. */
  let depth: number | undefined;
  const say = (piece: string) => {
    lines.add(piece);
    length += piece.length;
  };
  for (let at = 0; at <= text.length && length <= enough; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const quotes = depthOf(text, at, end);
    const begin = at + quotes + (quotes < end - at && text[at + quotes] === ' ' ? 1 : 0);
    const line = text.slice(begin, end);
    if (depth !== quotes || line === '-- ') {
      if (at > 0) say('\n');
      if (quotes > 0) say(`${'>'.repeat(quotes)} `);
    }
    const goesOn = line.endsWith(' ') && line !== '-- ';
    say(goesOn && delSp ? line.slice(0, -1) : line);
    depth = goesOn ? quotes : undefined;
    at = end + 1;
  }
  return lines.take();
};

const depthOf = (text: string, at: number, end: number): number => {
  let depth = 0;
  while (at + depth < end && text[at + depth] === '>') depth++;
  return depth;
};
