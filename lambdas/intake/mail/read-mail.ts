import { answersOf } from './answers.ts';
import { attachmentsOf } from './attachments.ts';
import { forwardedIn } from './forwarded.ts';
import { lookAt } from './looked-at.ts';
import type { Mail } from './mail.ts';
import { mailboxOf } from './mailboxes.ts';
import { newTextIn } from './new-text-of.ts';
import { octetsOf } from './octets.ts';
import { firstOf, type ReadLetter, readLetter } from './read-letter.ts';
import { newReading, type Reading } from './reading.ts';
import { recipientsOf } from './recipients.ts';
import { robotIn } from './robot.ts';
import { setApart } from './set-apart.ts';
import { silenceOf } from './silence.ts';
import { verdictsOf } from './verdicts.ts';

/** RFC 5322 section 2.1.1: no line is longer. */
const ID_LIMIT = 998;

/** Reads a raw message (RFC 5322, MIME). Never throws: what cannot be read is named in `problems`. */
export const readMail = async (raw: Uint8Array): Promise<Mail> => {
  try {
    return mailOf(raw);
  } catch {
    return { ...nothing, problems: ['not readable as a message'] };
  }
};

const nothing: Omit<Mail, 'problems'> = {
  recipients: [],
  subject: '',
  text: '',
  newText: '',
  signature: '',
  quoted: '',
  answers: [],
  attachments: [],
  verdicts: { spam: 'none', virus: 'none', spf: 'none', dkim: 'none', dmarc: 'none' },
};

const mailOf = (raw: Uint8Array): Mail => {
  const reading = newReading();
  const { octets, whole } = octetsOf(raw);
  const letter = readLetter(octets, reading);
  const { root, from, subject, text, parts } = letter;
  const lookedAt = lookAt(letter);
  const robot = robotIn(lookedAt);
  const silence = silenceOf(lookedAt, robot, from);
  const isReport = robot?.is === 'bounce' || robot?.is === 'abuse-report';
  const apart = setApart(text);
  const forwarded = isReport ? undefined : forwardedIn(letter, apart);
  const messageId = messageIdOf(firstOf(root, 'message-id'));
  const replyTo = mailboxOf(firstOf(root, 'reply-to'));
  const mark = firstOf(root, 'x-jauap-letter');
  const attachments = attachmentsOf(parts, reading);
  nameProblems(letter, reading, whole);
  return {
    ...(messageId && { messageId }),
    ...(from && { from }),
    ...(replyTo && replyTo.address !== from?.address && { replyTo }),
    recipients: recipientsOf(root.fields),
    subject,
    text,
    newText: newTextIn(apart),
    signature: apart.signature,
    quoted: apart.quoted,
    ...(forwarded && { forwarded }),
    answers: answersOf(firstOf(root, 'in-reply-to'), firstOf(root, 'references')),
    attachments,
    verdicts: verdictsOf(root.fields, from),
    ...(mark && { mark }),
    ...(robot && { robot }),
    ...(silence && { silence }),
    problems: [...reading.problems],
  };
};

const messageIdOf = (value: string): string =>
  (/<[^<>\s]{1,990}>/.exec(value)?.[0] ?? value).slice(0, ID_LIMIT);

const ONCE = ['from', 'subject', 'message-id'] as const;

const nameProblems = (
  { root, from, subject, text }: ReadLetter,
  reading: Reading,
  whole: boolean,
) => {
  const { problems } = reading;
  if (root.fields.length === 0) problems.add('no header');
  if (!from) problems.add('no sender');
  if (text.trim() === '') problems.add('no text');
  if (!whole) problems.add('too long to read whole');
  if (`${subject}${from?.name ?? ''}`.includes('\ufffd')) problems.add('damaged text');
  for (const key of ONCE)
    if (root.fields.filter((field) => field.key === key).length > 1)
      problems.add(`repeated ${key}`);
};
