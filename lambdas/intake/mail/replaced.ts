/** As `replaceAll`, which keeps a string for each place until the whole is joined: a million take 30 MB. */
export const replaced = (text: string, sign: string, by: string): string =>
  text.includes(sign) ? text.split(sign).join(by) : text;
