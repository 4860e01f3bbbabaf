import { visibleText } from './visible-text.ts';

/** The head of the letter below, as Outlook and its like copy it without quote marks. */
const LETTER_BELOW = [
  /^[*_ ]*(?:от|от кого|кімнен|from)[*_ ]*:[^@\n]*@.*\n(?:.*\n){0,2}[*_ ]*(?:отправлено|дата|жіберілді|күні|sent|date)[*_ ]*:/imu,
  /^[*_ ]*(?:от|от кого|кімнен|from)[*_ ]*:.*\n[*_ ]*(?:отправлено|жіберілді|sent)[*_ ]*:/imu,
  /^-{3,} ?(?:(?:пересланное|пересылаемое|исходное) сообщение|(?:қайта жіберілген|бастапқы) (?:хат|хабар)|(?:original|forwarded) message) ?-{3,}/imu,
];

/** All that a pattern may take for one: what is not collapsed here would be gone through again from each of them. */
const LINE_END = /\r\n?|[\n\u2028\u2029\v\f\u0085]/;

/** The reply parser's time grows with the square of the length; nobody writes more than this anew. */
const LIMIT = 20_000;

/**
 * What a message says anew, without the letter that it answers. An answer inside a quote survives: where nothing
 * but quote is found, the whole text is the answer.
 */
export const newTextOf = (whole: string): string => {
  const lines = whole.split(LINE_END).map((line) => line.trimEnd());
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .slice(0, LIMIT);
  const below = LETTER_BELOW.map((head) => text.search(head)).filter((place) => place >= 0);
  const above = text.slice(0, Math.min(...below, text.length));
  const visible = visibleText(above);
  return visible === '' ? text : visible;
};
