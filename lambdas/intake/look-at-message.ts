import type { Controller } from '../request/controller.ts';
import type { Reading } from '../request/reading.ts';
import { askedBeside } from './asked-beside.ts';
import { type Disposed, dispose } from './dispose.ts';
import { type Extracted, extract } from './extract.ts';
import type { Mail } from './mail/mail.ts';
import { mayBeAnswered } from './may-be-answered.ts';
import { needsAPerson } from './needs-a-person.ts';
import { type Writer, writerOf } from './writer-of.ts';

export type Classify = (
  controller: Controller,
  letter: { readonly subject: string; readonly newText: string },
) => Reading;

/** What a new message is to one controller, before anything is done. */
export interface Look {
  /** Who asks: not always who sent it. */
  readonly writer: Writer;
  readonly reading: Reading;
  /** What it says of the person concerned. */
  readonly said: Extracted;
  /** Whether an automatic letter may answer it. */
  readonly mayAnswer: boolean;
  readonly disposed: Disposed;
}

/** Reads a message as the controller gets it. Nothing is looked up and nothing changed: `inspect` prints just this. */
export const lookAtMessage =
  (classify: Classify) =>
  (
    controller: Controller,
    mail: Mail,
    { ownLetter, inThread }: { readonly ownLetter: boolean; readonly inThread: boolean },
  ): Look => {
    const sender = writerOf(mail, controller);
    const own =
      sender.holdsAnothers && classify(controller, { subject: '', newText: mail.newText });
    const asksNothing = own !== undefined && (own.other || own.review);
    // Whoever asks in their own words is not asked for by the letter below them.
    const writer = own && !asksNothing ? { ...sender, text: mail.newText } : sender;
    // Under the subject of an earlier letter anything may be written, and under that of another's.
    const subject = inThread || writer !== sender ? '' : writer.subject;
    const ofLetter = classify(controller, { subject, newText: writer.text });
    const beside = ofLetter.other && askedBeside({ classify, controller, mail, writer });
    const mayAnswer = mayBeAnswered(mail, writer);
    // Another's name and numbers are not the sender's.
    const text = asksNothing ? mail.newText : writer.text;
    const said = extract({ newText: text, signature: writer.signature });
    const reading = beside || ofLetter;
    const disposed = dispose({
      ...{ mail, reading, mayAnswer, ownLetter },
      forAPerson: beside || asksNothing ? 'asked-beside' : needsAPerson(said),
    });
    return { writer, reading, said, mayAnswer, disposed };
  };
