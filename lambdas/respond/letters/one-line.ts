/** Puts text from outside on one line, so that a value cannot pose as a line of the letter. */
export const oneLine = (text: string): string =>
  text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
