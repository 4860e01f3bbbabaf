/** All that a program may take for a line end. */
const LINE_END = /\r\n?|[\n\u2028\u2029\v\f\u0085]/;

/** The lines of a text, without white space at their ends. */
export const linesOf = (text: string): readonly string[] =>
  text.split(LINE_END).map((line) => line.trimEnd());

/** Lines as a text again; several empty ones in a row are one. */
export const asText = (lines: readonly string[]): string =>
  lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
