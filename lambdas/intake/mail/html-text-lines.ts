import { withoutEntities } from './html-entities.ts';
import { piecedTogether } from './pieced-together.ts';

/** In characters: what is made of so many is thrown away before the next are read. */
const STRETCH = 16_384;
/** In characters: no character reference is longer. */
const REFERENCE = 10;

interface SayLine {
  /** Whether its own line ends count; else they are spaces, as browsers take them. */
  readonly hasLines: boolean;
  readonly say: (line: string) => void;
  /** Nothing more is wanted. */
  readonly isFull: () => boolean;
}

/** Says the lines of a text of HTML, stretch by stretch: the text may be megabytes of line ends. */
export const sayLines = (text: string, { hasLines, say, isFull }: SayLine): void => {
  const open = piecedTogether();
  let endsWithSpace = false;
  for (let at = 0; at < text.length && !isFull(); ) {
    const end = endOfStretch(text, at);
    const [goesOn = '', ...others] = linesOf(text.slice(at, end), hasLines);
    open.add(endsWithSpace && goesOn.startsWith(' ') ? goesOn.slice(1) : goesOn);
    for (const next of others) {
      say(open.take().trim());
      open.add(next);
    }
    const last = others.at(-1) ?? goesOn;
    if (last !== '' || others.length > 0) endsWithSpace = last.endsWith(' ');
    at = end;
  }
  say(open.take().trim());
};

/** Not within a character reference. */
const endOfStretch = (text: string, at: number): number => {
  const end = at + STRETCH;
  if (end >= text.length) return text.length;
  const reference = text.lastIndexOf('&', end - 1);
  return reference > end - REFERENCE ? reference : end;
};

const linesOf = (text: string, hasLines: boolean): readonly string[] =>
  withoutEntities(hasLines ? text : text.replaceAll('\n', ' '))
    .replace(/[ \t]{2,}|\t/g, ' ')
    .split('\n');
