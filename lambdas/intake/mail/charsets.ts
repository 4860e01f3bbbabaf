import { isAscii, isUtf8 } from 'node:buffer';
import { decoderOf, isMultibyte } from './charset-names.ts';
import { guessed } from './guess-charset.ts';
import { withKazakhLetters } from './kz-1048.ts';
import type { Problem } from './reading.ts';
import { replaced } from './replaced.ts';

export interface Decoded {
  readonly text: string;
  readonly problem?: Problem;
}

/** Switches from ASCII to Japanese within seven bits (ISO-2022-JP, RFC 1468). */
const ESCAPES = ['\x1b$@', '\x1b$B', '\x1b(I', '\x1b(J'];
/** Of the characters beyond ASCII: fewer than these spoilt, and it is damaged UTF-8, not another charset. */
const DAMAGED = 0.2;

/**
 * The text of bytes whose sender declared a charset, often wrongly. What is valid UTF-8 is UTF-8, whatever was
 * declared: in no other charset does a text look like it by chance. Else the declaration is believed where it may be
 * true, and the charset is guessed where it cannot be.
 */
export const textOf = (bytes: Buffer, declared: string | undefined): Decoded => {
  const marked = withMark(bytes);
  if (marked) return { text: replaced(marked, '\0', '') };
  const { text, problem } = decodedAs(bytes, declared?.trim().toLowerCase() ?? '');
  return { text: replaced(text, '\0', ''), ...(problem && { problem }) };
};

const withMark = (bytes: Buffer): string | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
};

const decodedAs = (bytes: Buffer, declared: string): Decoded => {
  const decoder = declared ? decoderOf(declared) : undefined;
  const unknown = declared !== '' && decoder === undefined;
  if (decoder && isMultibyte(decoder.encoding)) return { text: decoder.decode(bytes) };
  if (isAscii(bytes)) {
    const text = bytes.toString('latin1');
    if (text.includes('\x1b') && ESCAPES.some((each) => text.includes(each)))
      return { text: new TextDecoder('iso-2022-jp').decode(bytes) };
    return unknown ? { text, problem: 'unknown charset' } : { text };
  }
  const whole = withoutCutEnd(bytes);
  if (isUtf8(whole)) return { text: new TextDecoder().decode(whole) };
  if (decoder && !['utf-8', 'windows-1252'].includes(decoder.encoding)) {
    const text = decoder.decode(bytes);
    return { text: isKazakh(declared) ? withKazakhLetters(text) : text };
  }
  const utf8 = new TextDecoder().decode(whole);
  if (isSlightlyDamaged(utf8)) return { text: utf8, problem: 'damaged text' };
  const guess = guessed(bytes);
  // A Latin text that is declared as one is no guess.
  if (guess.encoding === 'windows-1252' && decoder?.encoding === 'windows-1252')
    return { text: guess.text };
  return { text: guess.text, problem: unknown ? 'unknown charset' : 'charset guessed' };
};

const isKazakh = (declared: string): boolean => /kz-?1048|strk1048|rk1048/.test(declared);

const isSlightlyDamaged = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  const spoilt = sample.split('\ufffd').length - 1;
  const beyond = sample.replace(/\p{ASCII}/gu, '').length;
  return spoilt < beyond * DAMAGED;
};

/** UTF-8 without the letter in which a text was cut. */
const withoutCutEnd = (bytes: Buffer): Buffer => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return wanted > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
};
