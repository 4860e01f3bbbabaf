import type { TagSays } from './html-tag.ts';

/** The elements of an HTML body that are open at a place: whether its text is shown, and in how many quotes it stands. */
export interface OpenElements {
  readonly start: (name: string, says: TagSays, quotes: boolean) => void;
  readonly end: (name: string) => void;
  readonly isShown: () => boolean;
  readonly quotes: () => number;
  /** Whether something that hides its text is open. */
  readonly hides: () => boolean;
}

interface Element {
  readonly name: string;
  readonly hidden: boolean;
  readonly tiny: boolean;
  readonly quotes: boolean;
}

/** Deeper ones count as none: each end tag may have to look at all that are open. */
const DEPTH = 200;
/** More names of elements than HTML has are not remembered. */
const NAMES = 1_000;
const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|body|html)$/;
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 head header li main nav ol p pre section table tbody td template tfoot th thead tr ul'.split(
    ' ',
  ),
);
const OF_TABLE = /^(?:table|tbody|thead|tfoot|tr|td|th)$/;
const TABLE: ReadonlySet<string> = new Set(['table']);
const CELL: ReadonlySet<string> = new Set(['table', 'td', 'th']);
/** What a start tag ends that was never closed, up to where. Every block ends a paragraph. */
const ENDS = new Map<string, { readonly names: readonly string[]; readonly within: Set<string> }>([
  ['li', { names: ['li'], within: new Set(['ul', 'ol', 'table']) }],
  ['td', { names: ['td', 'th'], within: new Set(['table', 'tr']) }],
  ['th', { names: ['td', 'th'], within: new Set(['table', 'tr']) }],
  ['tr', { names: ['tr'], within: new Set(['table']) }],
]);

/** None is open yet. Elements nest as browsers take them, in linear time. */
export const openElements = (): OpenElements => {
  const open: Element[] = [];
  const count = new Map<string, number>();
  const now = { hidden: 0, quotes: 0 };
  let changes = 0;
  /** What was looked for in vain, and after which change. Emptying a set so often would fill the memory. */
  const missing = new Map<string, number>();
  const note = ({ name, hidden, quotes }: Element, by: 1 | -1) => {
    count.set(name, (count.get(name) ?? 0) + by);
    if (hidden) now.hidden += by;
    if (quotes) now.quotes += by;
  };
  const closeTo = (at: number) => {
    changes++;
    while (open.length > at) {
      const closed = open.pop();
      if (closed) note(closed, -1);
    }
  };
  const forgetNames = () => {
    missing.clear();
    for (const [name, times] of count) if (times === 0) count.delete(name);
  };
  const close = (name: string, within: ReadonlySet<string>) => {
    if (!count.get(name) || missing.get(name) === changes) return;
    for (let at = open.length - 1; at >= 0; at--) {
      const each = open[at];
      if (each?.name === name) {
        closeTo(at);
        return;
      }
      if (each && within.has(each.name)) break;
    }
    missing.set(name, changes);
  };
  return {
    start: (name, { hidden, sized }, quotes) => {
      if (BLOCKS.has(name)) close('p', BLOCKS);
      const ends = ENDS.get(name);
      for (const each of ends?.names ?? []) close(each, ends?.within ?? BLOCKS);
      if (EMPTY.test(name) || open.length >= DEPTH) return;
      const tiny = sized ? sized === 'to-nothing' : (open.at(-1)?.tiny ?? false);
      const element = { name, hidden, tiny, quotes };
      open.push(element);
      changes++;
      note(element, 1);
      if (count.size > NAMES) forgetNames();
    },
    end: (name) => {
      const inTable = OF_TABLE.test(name) ? TABLE : CELL;
      close(name, BLOCKS.has(name) ? inTable : BLOCKS);
    },
    isShown: () => now.hidden === 0 && open.at(-1)?.tiny !== true,
    quotes: () => now.quotes,
    hides: () => now.hidden > 0 || open.at(-1)?.tiny === true,
  };
};
