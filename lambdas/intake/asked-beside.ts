import type { Controller } from '../request/controller.ts';
import type { Reading } from '../request/reading.ts';
import { siteDomains } from '../request/site-domains.ts';
import type { Classify } from './look-at-message.ts';
import type { Mail } from './mail/mail.ts';
import type { Writer } from './writer-of.ts';

/** In characters: more of each part is not read. */
const LIMIT = 5_000;

export interface AskedBesideOf {
  readonly classify: Classify;
  readonly controller: Controller;
  readonly mail: Mail;
  readonly writer: Writer;
}

/**
 * What a letter that asks nothing clearly asks in a part that was set apart: in what looked like a signature, in the
 * words of a colleague above the letter they pass on, in a letter passed on or quoted below. A person looks at it.
 */
export const askedBeside = ({
  classify,
  controller,
  mail,
  writer,
}: AskedBesideOf): Reading | undefined => {
  const { signature, newText, forwarded, quoted } = mail;
  const beside = [
    signature,
    newText,
    forwarded?.text ?? '',
    isOurs(quoted, controller) ? '' : quoted,
  ];
  for (const part of beside) {
    if (part.trim() === '' || writer.text.includes(part)) continue;
    const reading = classify(controller, { subject: '', newText: part.slice(0, LIMIT) });
    // Only what is sure: what people quote is full of words. A colleague does not quote.
    const mayBeUnsure = writer.passedOnBy === 'colleague' && part === newText;
    if (!reading.other && (mayBeUnsure || !reading.review)) return reading;
  }
  return undefined;
};

/** A quote of the company's own letter says what the company says. */
const isOurs = (quoted: string, controller: Controller): boolean => {
  const { mailbox, brand } = controller;
  const said = quoted.toLowerCase();
  return [...siteDomains(controller), mailbox ?? brand, brand].some((name) =>
    said.includes(name.toLowerCase()),
  );
};
