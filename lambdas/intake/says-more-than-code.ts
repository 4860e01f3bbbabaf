import { isFullName, withoutCourtesy } from './particulars/courtesy.ts';

/** Letters that may stand beside a code and say no more than "here is the code of your letter". */
const LETTERS = 20;
/** What telephones write below a message. */
const BY_THE_DEVICE =
  /^(?:отправлено (?:с|из) |sent from |get outlook )|құрылғымнан жіберілді\.?$/iu;

/** Whether a reply with a code says something else too, for a person to read. */
export const saysMoreThanCode = (newText: string): boolean => {
  const lines = newText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('>') && !isHeadOfQuote(line))
    .filter((line) => !BY_THE_DEVICE.test(line) && !isFullName(line));
  return withoutCourtesy(lines.join('\n')).replace(/\P{L}/gu, '').length > LETTERS;
};

/** "6 March, Shop <info@example.com> wrote:" */
const isHeadOfQuote = (line: string): boolean => line.endsWith(':') && line.includes('@');
