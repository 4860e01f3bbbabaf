import type { Mail } from './mail/mail.ts';

/** What is no message at all, or has not a word that can be read. */
export const saysNothing = ({ subject, text, attachments, forwarded, problems }: Mail): boolean =>
  isGarbage(text) ||
  NO_MESSAGE.some((problem) => problems.includes(problem)) ||
  (`${subject}${text}${forwarded?.text ?? ''}`.trim() === '' && attachments.length === 0);

/** In characters: as much is looked at. And the share of control characters that no text has. */
const LOOKED_AT = 4_000;
const CONTROL_SHARE = 0.02;

/** Bytes that are no text of any charset: one in nine of random ones is a control character. */
const isGarbage = (text: string): boolean => {
  const start = text.slice(0, LOOKED_AT);
  const controls = start.replace(/\P{Cc}|[\t\r\n\f]/gu, '').length;
  return controls > start.length * CONTROL_SHARE;
};

const NO_MESSAGE = ['not readable as a message', 'no header'];
