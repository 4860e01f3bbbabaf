import { filled, form, type HostileForm, MIXED, shown, typed } from './hostile-form.ts';

/** As much as is read of one HTML part. */
const PART = 1_900_000;
const partsOfHtml = (piece: string, end: string): Buffer =>
  typed(MIXED, `\n--b\nContent-Type: text/html\n\n${filled(piece, PART)}${end}`);

/** HTML that makes whoever reads it look for an end again and again: in one part, and in many. */
export const hostileHtml: readonly HostileForm[] = [
  ...[
    '<',
    '<<',
    '< ',
    '<1',
    '<a ',
    '<a "',
    "<a b='",
    '<p style="',
    '</',
    '<!',
    '<!--',
    '<!-',
    '<?',
  ],
  ...['&', '&#', '&a', '&amp', '<p hidden', '<p><', '<a><b>', '<i><p>', '<div hidden>'],
  ...['<blockquote type=cite>', '<p style="display:none;', '<style><', '<style>', '<script>'],
  ...['<title>', '<title></titl', '<head>', '<head><style>', '</style', '<style></style '],
  ...['<div style="font-size:0"><b>', '<b></i>', '<td hidden><p>a</td>', '<li>', '</body>'],
]
  .map((piece) => form(`html of ${shown(piece)} and an end`, () => partsOfHtml(piece, '>')))
  .concat([
    form('html of open elements and ends of others', () =>
      partsOfHtml(`<i><p>${filled('<b>', 600)}${filled('</i>', PART - 1_000)}`, '>'),
    ),
    form('html of hidden elements within others', () =>
      partsOfHtml(`${filled('<div hidden>', PART / 2)}${filled('</div>', PART / 2)}`, 'a'),
    ),
    form('html that is called plain', () =>
      typed(MIXED, `\n--b\nContent-Type: text/plain\n\n<html>${filled('<p><b>', 1_100_000)}`),
    ),
    form('html of one long tag', () => partsOfHtml(`<p style="${filled('a:b;', PART - 20)}`, '">')),
    form('html of one long name', () => partsOfHtml(`<${filled('p', PART - 20)}`, '>')),
  ]);
