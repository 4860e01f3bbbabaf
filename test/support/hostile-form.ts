/** In bytes: about the largest message that mail servers of today let through. */
export const SIZE = 25 * 1024 * 1024;

/** A form of message that somebody makes to exhaust who reads it. */
export interface HostileForm {
  readonly name: string;
  readonly make: () => Buffer;
}

const HEAD = 'From: a@example.kz\nTo: info@example.kz\nSubject: x\n';
export const filled = (piece: string, size = SIZE): string =>
  piece.repeat(Math.ceil(size / Math.max(piece.length, 1))).slice(0, size);
export const message = (fields: string, body: string): Buffer =>
  Buffer.from(`${HEAD}${fields}\n${body}`.slice(0, SIZE), 'latin1');
export const typed = (type: string, piece: string, more = ''): Buffer =>
  message(`Content-Type: ${type}\n${more}`, filled(piece));
export const form = (name: string, make: () => Buffer): HostileForm => ({ name, make });

export const MIXED = 'multipart/mixed; boundary=b';
export const shown = (piece: string): string => JSON.stringify(piece).slice(1, -1);
