/** A text in one of the charsets of eight bits that the platform can only read. */
export const encoded = (text: string, charset: string): Buffer => {
  const decoder = new TextDecoder(charset);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from([...text].map((letter) => bytes.get(letter) ?? 0x3f));
};

/** Header lines and a body that may be in different charsets, as they come. */
export const bytesOf = (...pieces: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
