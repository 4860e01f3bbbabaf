/** What must not be exceeded while one message is read, and what could not be read of it. */
export interface Reading {
  /** Never anything of what the message says. */
  readonly problems: Set<Problem>;
  parts: number;
  headerFields: number;
  /** In octets, of all parts together. */
  headerSize: number;
  /** In characters that may still be read as text. */
  text: number;
  /** In octets of text parts as transferred: what says nothing costs as much. */
  textOctets: number;
  /** In octets of attached letters that are encoded: each is decoded, and what is attached to it once more. */
  letterOctets: number;
  /** In characters of HTML, tags included, of all parts together: what shows nothing costs as much. */
  html: number;
}

export type Problem =
  | 'not readable as a message'
  | 'no sender'
  | 'no text'
  | 'too long to read whole'
  | 'text too long'
  | 'too many parts'
  | 'too many headers'
  | 'too many attachments'
  | 'letters nested too deep'
  | 'no header'
  | 'damaged header'
  | 'no line between header and body'
  | 'boundary missing'
  | 'unknown charset'
  | 'charset guessed'
  | 'damaged text'
  | 'hidden text'
  | 'repeated from'
  | 'repeated subject'
  | 'repeated message-id';

/** Far above what people send, and little enough to be read in moments. */
export const newReading = (): Reading => ({
  problems: new Set(),
  parts: 1_000,
  headerFields: 10_000,
  headerSize: 1024 * 1024,
  text: 200_000,
  textOctets: 4_000_000,
  letterOctets: 40 * 1024 * 1024,
  html: 2_000_000,
});
