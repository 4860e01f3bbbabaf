import { isUtf8 } from 'node:buffer';

/** What files begin with: where, and which octets. */
type Magic = readonly [type: string, at: number, octets: string, within?: string];

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Sources: the WHATWG MIME Sniffing Standard, and the magic files of file(1). The first that fits counts. */
const MAGIC: readonly Magic[] = [
  ['application/pdf', 0, '%PDF-'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBP', 'RIFF'],
  ['audio/wav', 8, 'WAVE', 'RIFF'],
  ['video/x-msvideo', 8, 'AVI ', 'RIFF'],
  ...['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'].map(
    (brand): Magic => ['image/heic', 4, `ftyp${brand}`],
  ),
  ['image/avif', 4, 'ftypavif'],
  ['video/quicktime', 4, 'ftypqt  '],
  ['audio/mp4', 4, 'ftypM4A '],
  ['video/mp4', 4, 'ftyp'],
  ['image/tiff', 0, 'II*\0'],
  ['image/tiff', 0, 'MM\0*'],
  ['image/bmp', 6, '\0\0\0\0', 'BM'],
  ['application/x-ole-storage', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  [`${OFFICE}.wordprocessingml.document`, 0, 'PK\x03\x04', 'word/'],
  [`${OFFICE}.spreadsheetml.sheet`, 0, 'PK\x03\x04', 'xl/'],
  [`${OFFICE}.presentationml.presentation`, 0, 'PK\x03\x04', 'ppt/'],
  ['application/vnd.oasis.opendocument', 30, 'mimetypeapplication/vnd.oasis.opendocument'],
  ['application/zip', 0, 'PK\x03\x04'],
  ['application/zip', 0, 'PK\x05\x06'],
  ['application/vnd.rar', 0, 'Rar!\x1a\x07'],
  ['application/x-7z-compressed', 0, '7z\xbc\xaf\x27\x1c'],
  ['application/gzip', 0, '\x1f\x8b'],
  ['application/x-bzip2', 0, 'BZh'],
  ['application/x-xz', 0, '\xfd7zXZ\0'],
  ['application/ms-tnef', 0, '\x78\x9f\x3e\x22'],
  ['application/vnd.microsoft.portable-executable', 0, 'MZ'],
  ['application/x-elf', 0, '\x7fELF'],
  ['application/x-ms-shortcut', 0, 'L\0\0\0\x01\x14\x02\0'],
  ['application/rtf', 0, '{\\rtf'],
  ['application/pkcs7-mime', 0, '\x30', '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07'],
  ['audio/mpeg', 0, 'ID3'],
  ['audio/mpeg', 0, '\xff\xfb'],
  ['audio/ogg', 0, 'OggS'],
];
const TEXTS: readonly (readonly [string, RegExp])[] = [
  ['text/calendar', /^\s{0,99}BEGIN:VCALENDAR/i],
  ['text/vcard', /^\s{0,99}BEGIN:VCARD/i],
  ['text/html', /^\s{0,99}<(?:!doctype html|html|head|body|script)[\s>]/i],
  ['image/svg+xml', /^\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?<svg[\s>]/i],
  ['text/xml', /^\s{0,99}<\?xml/i],
];
/** In bytes: the names of the first files in an office document stand within it. */
const HEAD = 4_096;
/** In bytes: where a mark of the format stands. */
const NEAR = 64;

/** The type of a file by its first bytes, whatever its sender calls it; `application/octet-stream` where they tell nothing. */
export const fileType = (content: Buffer): string => {
  const head = content.subarray(0, HEAD);
  const octets = head.toString('latin1');
  const found = MAGIC.find(([, at, begins, within]) => isAt(octets, at, begins, within));
  if (found) return found[0];
  if (octets.slice(0, NEAR).includes('%PDF-')) return 'application/pdf';
  const text = octets.replace(/^\xef\xbb\xbf/, '');
  const [type] = TEXTS.find(([, begins]) => begins.test(text)) ?? [];
  return type ?? (isPlainText(head, octets) ? 'text/plain' : 'application/octet-stream');
};

const isAt = (octets: string, at: number, begins: string, within?: string): boolean =>
  octets.startsWith(begins, at) && (within === undefined || octets.includes(within));

/** Without its end, where a letter may have been cut. */
const isPlainText = (head: Buffer, octets: string): boolean =>
  head.length > 0 &&
  !/[^\P{Cc}\t\n\v\f\r\x80-\x9f\x7f]/u.test(octets) &&
  [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - cut)));
