/** Lower case, every run of white space one space, one apostrophe: a phrase is found across its line breaks. */
export const folded = (text: string): string =>
  text.toLowerCase().replace(/\s+/g, ' ').replace(/[’‘ʼ]/g, "'");
