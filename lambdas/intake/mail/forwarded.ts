import type { Forwarded, Mailbox } from './mail.ts';
import { type Apart, setApart } from './set-apart.ts';

/** A colleague passes on what a colleague passed on: deeper than this nobody looks. */
const DEPTH = 5;

/** A letter as far as it matters to find the letter within. */
export interface Letter {
  readonly from?: Mailbox;
  readonly subject: string;
  readonly text: string;
  /** The letter that is attached to it. */
  readonly attached?: Letter;
}

/** The letter that a letter passes on: the innermost, which a person wrote before others passed it on. */
export const forwardedIn = (
  letter: Letter,
  apart = setApart(letter.text),
): Forwarded | undefined => {
  const inner = letterWithin(letter, apart);
  return inner && innermost(inner, DEPTH);
};

const innermost = (letter: Letter, depth: number): Forwarded => {
  const apart = setApart(letter.text);
  const inner = depth > 0 ? letterWithin(letter, apart) : undefined;
  if (inner) return innermost(inner, depth - 1);
  const { newText, signature } = apart;
  return {
    ...(letter.from && { from: letter.from }),
    subject: letter.subject,
    text: newText === '' ? letter.text : `${newText}\n${signature}`.trim(),
  };
};

const letterWithin = (letter: Letter, apart: Apart): Letter | undefined => {
  if (letter.attached) return letter.attached;
  const { below, textBelow } = apart;
  if (!below || textBelow === '' || !isPassedOn(letter, apart)) return undefined;
  const { from, subject } = below.head;
  return { ...(from && { from }), subject: subject || letter.subject, text: textBelow };
};

const FORWARD =
  /^\s{0,9}(?:\[[^\]]{0,40}\]\s{0,9})?(?:fwd?|fw|пересл|перенапр|қайта жіберілді|жіб|wg|tr)\s{0,3}(?:\[\d+\])?:/iu;
const REPLY = /^\s{0,9}(?:re|aw|отв|ответ|жауап|ha|на)\s{0,3}(?:\[\d+\])?:/iu;

/** The head of Outlook stands above answered letters, too: then the subject decides, or that nothing is said above it. */
const isPassedOn = ({ subject }: Letter, { below, newText }: Apart): boolean =>
  below !== undefined &&
  (below.isPassedOn || FORWARD.test(subject) || (newText === '' && !REPLY.test(subject)));
