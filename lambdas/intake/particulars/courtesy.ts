const WORD = String.raw`[\p{Lu}][\p{L}’'ʼ-]+`;
const FULL_NAME = new RegExp(`^${WORD}(?:\\s+${WORD}){1,2}$`, 'u');
/** Words of a greeting or a farewell: capitalised, they look like a name. */
const COURTESY =
  /(?<!\p{L})(?:(?:best|kind) regards|regards|sincerely|thanks?|hello|dear|с уважением|уважением|уважаемые|спасибо|благодарю|добрый|здравствуйте|құрметпен|рахмет|рақмет|сәлеметсіз|ізгі|тілекпен)(?!\p{L})/giu;

/** A line that is two or three capitalised words, none of them a courtesy. */
export const isFullName = (line: string): boolean =>
  FULL_NAME.test(line.trim()) && line.search(COURTESY) < 0;

/** A text without the words of a greeting or a farewell. */
export const withoutCourtesy = (text: string): string => text.replace(COURTESY, '');
