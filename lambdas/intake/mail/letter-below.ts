import { beginsHead, type LetterHead, letterHeadAt } from './letter-head.ts';
import { mailboxInText } from './mailbox-in-text.ts';

/** A whole letter below what somebody writes: passed on, or answered by a program that sets no quote marks. */
export interface LetterBelow {
  /** The line where it begins, its head or separator included, and the line where its text does. */
  readonly at: number;
  readonly textAt: number;
  /** The separator says that it is passed on. Else it may be either. */
  readonly isPassedOn: boolean;
  readonly head: Pick<LetterHead, 'from' | 'subject'>;
}

const PASSED_ON = [
  /^[>\s*_]{0,20}-{2,} ?(?:forwarded (?:message|letter)|переслано|(?:пересланное|пересылаемое|перенаправленное|переадресованное) (?:сообщение|письмо)|(?:қайта жіберілген|бағытталған|жіберілген) (?:хат|хабар)\p{L}*)\s?:? ?-{2,}/iu,
  /^[>\s]{0,20}(?:begin forwarded message|начало (?:переадресованного|пересылаемого|пересланного) сообщения|(?:қайта жіберілген|бағытталған) (?:хат|хабар)\p{L}*(?: басы)?)\s?:$/iu,
];
const QUOTED =
  /^[\s*_]{0,20}-{3,} ?(?:(?:исходное|оригинальное) сообщение|(?:бастапқы|түпнұсқа) (?:хат|хабар)\p{L}*|original (?:message|appointment)) ?-{3,}/iu;
const RULE = /^[_-]{10,}$/;

/** Finds the first letter below in a text. */
export const letterBelow = (lines: readonly string[]): LetterBelow | undefined => {
  for (let at = 0; at < lines.length; at++) {
    const found = letterAt(lines, at);
    if (found) return found;
  }
  return undefined;
};

const letterAt = (lines: readonly string[], at: number): LetterBelow | undefined => {
  const line = (lines[at] ?? '').slice(0, 200);
  if (PASSED_ON.some((mark) => mark.test(line))) return afterMark(lines, at, true);
  if (QUOTED.test(line)) return afterMark(lines, at, false);
  if (line.startsWith('>') || !beginsHead(line)) return undefined;
  const head = letterHeadAt(lines, at);
  if (!head?.isWhole) return undefined;
  const above = RULE.test(lines[at - 1] ?? '') ? at - 1 : at;
  return { at: above, textAt: at + head.lines, isPassedOn: false, head };
};

const afterMark = (lines: readonly string[], at: number, isPassedOn: boolean): LetterBelow => {
  let next = at + 1;
  while (next < lines.length && /^[>\s]*$/.test(lines[next] ?? '')) next++;
  const head = letterHeadAt(lines, next);
  if (head) return { at, textAt: next + head.lines, isPassedOn, head };
  // Yandex: `06.03.2026, 10:00, "Name" <address>:`
  const line = lines[next] ?? '';
  const from = line.endsWith(':')
    ? mailboxInText(line.replace(/^[^"<]*?\d{1,2}:\d{2},?/, ''))
    : undefined;
  return from
    ? { at, textAt: next + 1, isPassedOn, head: { from, subject: '' } }
    : { at, textAt: next, isPassedOn, head: { subject: '' } };
};

const END =
  /^[>\s]{0,20}-{2,} ?(?:конец (?:пересылаемого|пересланного|перенаправленного) сообщения|end of forwarded message|(?:қайта жіберілген|бағытталған) (?:хат|хабар)\p{L}* соңы) ?-{2,}/iu;

/** The lines of the letter itself, without the quote marks that all of it bears, and the line after its end. */
export const letterLines = (lines: readonly string[], { textAt }: LetterBelow) => {
  const last = lines.findIndex((line, at) => at >= textAt && END.test(line.slice(0, 200)));
  const letter = lines.slice(textAt, last < 0 ? undefined : last);
  const isMarked = letter.find((line) => line !== '')?.startsWith('>') ?? false;
  return {
    lines: isMarked ? letter.map((line) => line.replace(/^> ?/, '')) : letter,
    end: last < 0 ? lines.length : last + 1,
  };
};
