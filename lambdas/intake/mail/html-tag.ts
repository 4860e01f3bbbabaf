/** What a start tag says of how its element is shown. */
export interface TagSays {
  readonly hidden: boolean;
  /** Undefined: as large as what stands around it. */
  readonly sized?: 'to-nothing' | 'readable';
  /** Its style moves it in and nothing more, as the button of a mail program does that indents. */
  readonly indents: boolean;
}

/** In characters: longer tags carry data, not the way they are shown. */
const LIMIT = 2_000;
const ATTRIBUTES = /hidden|style|class|type/i;

/** Reads a start tag, from `<` to `>`. */
export const tagSays = (tag: string): TagSays => {
  const text = tag.slice(0, LIMIT);
  if (!ATTRIBUTES.test(text)) return NOTHING;
  const style = declarations(attribute(text, STYLE));
  const size = sizeOf(style.get('font-size'));
  return {
    hidden: HIDDEN.test(text.replace(VALUE, '=""')) || hides(style),
    ...(size && { sized: size }),
    indents: indents(text, style),
  };
};

const NOTHING: TagSays = { hidden: false, indents: false };
const VALUE = /=\s{0,9}(?:"[^"]*"|'[^']*')/g;
const HIDDEN = /\shidden(?=[\s=/>])/i;
const STYLE = /\sstyle\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const CLASS = /\sclass\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

const attribute = (tag: string, pattern: RegExp): string => {
  const [, double, single, bare = ''] = pattern.exec(tag) ?? [];
  return (double ?? single ?? bare).toLowerCase();
};

/** Of a repeated one the last counts. */
const declarations = (style: string): ReadonlyMap<string, string> =>
  new Map(
    style.split(';').map((each) => {
      const [name = '', ...value] = each.split(':');
      return [name.trim(), value.join(':').replace('!important', '').trim()];
    }),
  );

type Style = ReadonlyMap<string, string>;
const ZERO = /^(?:0|0?\.0+|0\.0*)(?:[a-z]{1,4}|%)?$/;

const hides = (style: Style): boolean =>
  style.get('display') === 'none' ||
  /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
  // What is too low for its text still shows it, unless it cuts off what stands out.
  (ZERO.test(style.get('max-height') ?? '') && /hidden|clip/.test(style.get('overflow') ?? ''));

/** A size relative to the outer one leaves nothing nothing. */
const sizeOf = (size = ''): TagSays['sized'] => {
  if (ZERO.test(size)) return 'to-nothing';
  return /^[\d.]+(?:px|pt|pc|rem|mm|cm|in)$|^(?:x{0,2}-)?(?:small|large)$|^medium$/.test(size)
    ? 'readable'
    : undefined;
};

const indents = (tag: string, style: Style): boolean => {
  if (/\stype\s{0,9}=\s{0,9}["']?cite/i.test(tag) || /quote|cite/.test(attribute(tag, CLASS)))
    return false;
  const line = style.get('border-left') ?? style.get('border') ?? style.get('border-width');
  return line === undefined
    ? [...style.keys()].some((name) => name.startsWith('margin'))
    : /^(?:none|0(?:px|pt)?(?:\s|$))/.test(line);
};
