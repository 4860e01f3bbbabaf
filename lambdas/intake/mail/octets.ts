import { release } from './release.ts';
import { replaced } from './replaced.ts';

/** SES takes no larger message (its quota for receiving, 40 MB); what lies beyond is kept raw and not read. */
const LIMIT = 40 * 1024 * 1024;
/** In bytes: of so few the engine may cut and join as many pieces as there are lines, which is faster. */
const FEW = 1024 * 1024;
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
  const whole = read.length === raw.length;
  const first = read.indexOf(CR);
  return { octets: first < 0 ? read.toString('latin1') : withLineFeeds(read, first), whole };
};

const withLineFeeds = (read: Buffer, first: number): string => {
  if (read.length <= FEW)
    return replaced(replaced(read.toString('latin1'), '\r\n', '\n'), '\r', '\n');
  const lines = Buffer.allocUnsafe(read.length);
  read.copy(lines, 0, 0, first);
  let end = first;
  for (let at = first; at < read.length; at++) {
    const octet = read[at] ?? 0;
    lines[end++] = octet === CR ? LF : octet;
    if (octet === CR && read[at + 1] === LF) at++;
  }
  const octets = lines.toString('latin1', 0, end);
  release(lines);
  return octets;
};
