import { setTimeout as pause } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { readLetterMark } from '../../lambdas/request/letter-mark.ts';
import type { Cloud } from '../cloud-options.ts';

/** A letter as the customer finds it in their mailbox. */
export interface ReceivedLetter {
  readonly name: string;
  readonly messageId: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** Text, HTML and text attachments in one: everything that the letter gives away. */
  readonly everything: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The header in which our letters say what they are. */
const LETTER_HEADER = 'x-jauap-letter';
const PATIENCE_MS = 90_000;

const lettersTo = async ({ outbox }: Cloud, address: string): Promise<ReceivedLetter[]> => {
  const kept = outbox
    .all()
    .filter(({ to }) => to.includes(address))
    .flatMap(({ messageId }) => outbox.get(messageId) ?? []);
  return Promise.all(
    kept.map(async ({ mail: { at }, raw }) => {
      const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
      const mark = mail.headers.find(({ key }) => key === LETTER_HEADER)?.value ?? '';
      const attached = mail.attachments.map(({ content }) => String(content));
      return {
        name: readLetterMark(mark)?.letter ?? '',
        messageId: mail.messageId ?? '',
        replyTo: mail.replyTo?.[0]?.address ?? '',
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        everything: [mail.text, mail.html, ...attached].join('\n'),
        at,
      };
    }),
  );
};

/** Waits for a letter by its name. @throws Error naming it, when it has not come in time */
export const letterTo = async (
  cloud: Cloud,
  address: string,
  name: string,
): Promise<ReceivedLetter> => {
  for (
    const giveUp = performance.now() + PATIENCE_MS;
    performance.now() < giveUp;
    await pause(100)
  ) {
    const found = (await lettersTo(cloud, address)).find((letter) => letter.name === name);
    if (found) return found;
  }
  throw new Error(`no ${name} letter came within ${PATIENCE_MS / 1000} s`);
};
