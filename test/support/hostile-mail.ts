import {
  filled,
  form,
  type HostileForm,
  MIXED,
  message,
  SIZE,
  shown,
  typed,
} from './hostile-form.ts';
import { hostileHtml } from './hostile-html.ts';

const BASE64 = 'Content-Transfer-Encoding: base64\n';
const QUOTED = 'Content-Transfer-Encoding: quoted-printable\n';

const bodies = ['\n', '\r', '\r\n', ' ', 'a', 'a\n', '>\n', '> a\nb\n', '-- \n', '\0', '\u00d0']
  .concat(['On 1 2:00 <a@b>\n', 'On 1:00 <a@b> wrote:\n', 'From: a@b.kz\nDate: 1\n', 'From:\n'])
  .concat([
    '---------- Forwarded message ---------\n',
    'Sent from my\n',
    '________________\n',
    'a:\n',
  ])
  .concat(['a@', '<a@b.kz>:', '1:00 ', '\x1b$B', '\x1b', '\xe2\x80\xa8'])
  .map((piece) => form(`text of ${shown(piece)}`, () => typed('text/plain; charset=utf-8', piece)));

const texts = [
  '<',
  '<p>',
  '<b>',
  '<!--',
  '<style>',
  '<blockquote>',
  '</blockquote>',
  '&#10;',
  '&',
  '<p\n',
]
  .map((piece) => form(`html of ${shown(piece)}`, () => typed('text/html', piece)))
  .concat([
    form('flowed text of spaces', () => typed('text/plain; format=flowed', ' \n')),
    form('flowed text of quotes', () =>
      typed('text/plain; format=flowed; delsp=yes', '>a \n>>b \n'),
    ),
    form('quoted-printable of =', () => typed('text/plain', '=', QUOTED)),
    form('quoted-printable of soft breaks', () => typed('text/plain', '=\n', QUOTED)),
    form('quoted-printable of spaces', () => typed('text/plain', ' =20\t', QUOTED)),
    form('base64 text in one line', () => typed('text/plain; charset=koi8-r', '0JTQtdGA', BASE64)),
    form('base64 text that is none', () => typed('text/plain', '!', BASE64)),
    form('utf-16 text', () => typed('text/plain; charset=utf-16', '\0a')),
    form('text in iso-2022-jp', () => typed('text/plain; charset=iso-2022-jp', '\x1b$B\x1b(B')),
    form('text in an unknown charset', () => typed('text/plain; charset=nobody-1', '\xff\xc0')),
  ]);

const files = [
  form('a file in base64', () => typed('application/pdf', `${filled('A', 76)}\n`, BASE64)),
  form('a file in short lines', () => typed('application/pdf', 'AAAA\n', BASE64)),
  form('a file in quoted-printable', () => typed('application/pdf', '=41', QUOTED)),
  form('many small files', () =>
    typed(
      MIXED,
      '\n--b\nContent-Type: image/png; name=a.png\nContent-Disposition: attachment\n\nx',
    ),
  ),
  form('many empty parts', () => typed(MIXED, '\n--b\n')),
];

const structures = ['\n--', '\n--b', '\n--b-', '\n--bb', '\n--b--', '\n--b\n\n--b--']
  .map((piece) => form(`delimiters of ${shown(piece)}`, () => typed(MIXED, piece)))
  .concat([
    form('parts within parts', () =>
      message('Content-Type: multipart/mixed; boundary=b0\n', nestedParts()),
    ),
    form('parts within parts, one boundary', () =>
      typed(MIXED, `\n--b\nContent-Type: ${MIXED}\n\n`),
    ),
    form('letters within letters', () =>
      typed('message/rfc822', 'From: a@example.kz\nContent-Type: message/rfc822\n\n'),
    ),
    form('letters within parts within letters', () => typed(MIXED, LETTER_IN_PART)),
    form('letters in base64 within letters', () =>
      message(`Content-Type: message/rfc822\n${BASE64}`, nestedLetters()),
    ),
    form('letters in quoted-printable within letters', () =>
      message(
        `Content-Type: message/rfc822\n${QUOTED}`,
        `${`Content-Type: message/rfc822\n${QUOTED}\n`.repeat(11)}${filled('a\r\n')}`,
      ),
    ),
    form('alternatives without end', () =>
      message(
        'Content-Type: multipart/alternative; boundary=b\n',
        filled(`\n--b\nContent-Type: text/html\n\n${filled('<p>a', 30_000)}`),
      ),
    ),
    form('no boundary named', () =>
      typed('multipart/mixed', '\n--b\nContent-Type: text/plain\n\nx'),
    ),
  ]);

const LETTER_IN_PART = `\n--b\nContent-Type: message/rfc822\n\nFrom: a@example.kz\nContent-Type: ${MIXED}\n\n`;

const nestedParts = (): string =>
  Array.from(
    { length: 300_000 },
    (_, depth) => `\n--b${depth}\nContent-Type: multipart/mixed; boundary=b${depth + 1}\n\n`,
  ).join('');

const nestedLetters = (): string => {
  let letter = filled('a', 1_000_000);
  for (let depth = 0; depth < 11; depth++)
    letter = `Content-Type: message/rfc822\n${BASE64}\n${Buffer.from(letter).toString('base64')}`;
  return Buffer.from(letter).toString('base64');
};

const heads = [
  form('headers without end', () => message(filled('X-A: b\n'), '')),
  form('headers of one letter', () => message(filled('a:\n'), '')),
  form('no headers but colons', () => Buffer.from(filled(':'))),
  form('no headers but words', () => Buffer.from(filled('word '))),
  form('damaged headers', () => message(filled('X-A: b\n???\n'), '')),
  form('a folded header', () => message(`X-A: b\n${filled(' c\n')}`, '')),
  form('a header of spaces', () => message(`X-A:${filled(' ')}\n`, '')),
  form('recipients', () => message(`To: ${filled('a@example.kz, ')}\n`, '')),
  form('recipients in groups', () => message(`To: ${filled('g: a@b, ')}\n`, '')),
  form('recipients in brackets', () => message(`To: ${filled('<')}\n`, '')),
  form('recipients in comments', () => message(`To: ${filled('(')}\n`, '')),
  form('recipients in quotes', () => message(`To: ${filled('"a\\" ')}\n`, '')),
  form('many fields of recipients', () => message(filled('Cc: a@b.kz\n'), '')),
  form('a subject of encoded words', () =>
    message(`Subject: ${filled('=?utf-8?b?0JQ=?= ')}\n`, ''),
  ),
  form('headers of encoded words', () =>
    message(filled(`X-A: ${filled('=?x-1?q?=D0?= ', 900)}\n`), ''),
  ),
  form('a subject of beginnings', () => message(`Subject: ${filled('=?')}\n`, '')),
  form('references', () => message(`References: ${filled('<a@b> ')}\n`, '')),
  form('references that never end', () => message(`References: ${filled('<a')}\n`, '')),
  form('received lines', () => message(filled('Received: for for for a@b\n'), '')),
  form('authentication results', () => message(`Authentication-Results: ${filled('(')}\n`, '')),
  form('parameters', () => message(`Content-Type: text/plain; ${filled('a=b;')}\n`, '')),
  form('pieces of a file name', () =>
    message(`Content-Disposition: attachment; ${filled('filename*0*=%41;')}\n`, ''),
  ),
  form('bare octets in headers', () => message(filled(`X-A: ${filled('\xd4', 900)}\n`), '')),
  form('random bytes', () => randomBytes()),
];

/** The same bytes at every run. */
const randomBytes = (): Buffer => {
  const bytes = Buffer.alloc(SIZE);
  let state = 42;
  for (let at = 0; at < SIZE; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
};

/** Every form that cost somebody's parser dearly, each of 25 MB, by name. */
export const hostileForms: readonly HostileForm[] = [
  ...bodies,
  ...texts,
  ...hostileHtml,
  ...files,
  ...structures,
  ...heads,
];
