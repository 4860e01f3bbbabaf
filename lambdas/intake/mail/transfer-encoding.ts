const EQUALS = 0x3d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;

/** The bytes of a part (RFC 2045 section 6); an encoding that we do not know is taken for none. */
export const decoded = (octets: string, encoding: string): Buffer => {
  if (encoding === 'base64') return base64Octets(octets);
  if (encoding === 'quoted-printable') return quotedPrintableOctets(octets);
  return Buffer.from(octets, 'latin1');
};

/** Whether the octets of a part are not its bytes. */
export const isEncoded = (encoding: string): boolean =>
  encoding === 'base64' || encoding === 'quoted-printable';

/** Padding ends the data; what stands after it was added on the way. Signs that are none of base64 are left out. */
export const base64Octets = (octets: string): Buffer => Buffer.from(octets, 'base64');

/** Damaged sequences stay as they are. In linear time, unlike a pattern for white space before line ends. */
export const quotedPrintableOctets = (octets: string): Buffer => {
  const bytes = Buffer.allocUnsafe(octets.length);
  let end = 0;
  /** Up to where white space may be padding. */
  let kept = 0;
  for (let at = 0; at < octets.length; at++) {
    const octet = octets.charCodeAt(at);
    if (octet === EQUALS) {
      const byte = hexAt(octets, at + 1);
      if (byte >= 0) {
        bytes[end++] = byte;
        at += 2;
        kept = end;
        continue;
      }
      const soft = softBreak(octets, at + 1);
      if (soft > 0) {
        at = soft;
        kept = end;
        continue;
      }
    }
    if (octet === LF) end = Math.max(kept, withoutPadding(bytes, end, kept));
    bytes[end++] = octet;
    if (octet === LF) kept = end;
  }
  return bytes.subarray(0, end);
};

const isSpace = (octet: number | undefined): boolean => octet === SPACE || octet === TAB;

const withoutPadding = (bytes: Buffer, end: number, from: number): number => {
  let last = end;
  while (last > from && isSpace(bytes[last - 1])) last--;
  return last;
};

/** Where the line end is that a `=` takes away, white space before it included; 0 for none. */
const softBreak = (octets: string, from: number): number => {
  let at = from;
  while (at < from + 99 && isSpace(octets.charCodeAt(at))) at++;
  return at >= octets.length || octets.charCodeAt(at) === LF ? at : 0;
};

const hexAt = (octets: string, at: number): number => {
  const high = hex(octets.charCodeAt(at));
  const low = hex(octets.charCodeAt(at + 1));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
};

const hex = (code: number): number => {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code & ~0x20;
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : -1;
};
