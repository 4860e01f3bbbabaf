/** SES takes no larger message (its quota for receiving, 40 MB); what lies beyond is kept raw and not read. */
const LIMIT = 40 * 1024 * 1024;
const CR = 0x0d;
const LF = 0x0a;

/** A message as a string of one character a byte: the engine searches and cuts those without copying. */
export interface Octets {
  readonly octets: string;
  readonly whole: boolean;
}

/** The octets of a raw message with one kind of line end, whatever it came with: CRLF, a bare CR, a bare LF. */
export const octetsOf = (raw: Uint8Array): Octets => {
  const read = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, LIMIT));
  return { octets: withLineFeeds(read).toString('latin1'), whole: read.length === raw.length };
};

const withLineFeeds = (read: Buffer): Buffer => {
  const first = read.indexOf(CR);
  if (first < 0) return read;
  const lines = Buffer.allocUnsafe(read.length);
  read.copy(lines, 0, 0, first);
  let end = first;
  for (let at = first; at < read.length; at++) {
    const octet = read[at] ?? 0;
    if (octet === LF && read[at - 1] === CR) continue;
    lines[end++] = octet === CR ? LF : octet;
  }
  return lines.subarray(0, end);
};
