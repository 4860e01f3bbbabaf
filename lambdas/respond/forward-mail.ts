import MailComposer from 'nodemailer/lib/mail-composer';
import type { Controller } from '../request/controller.ts';
import type { LetterCounts, Mailer } from '../request/correspondence.ts';
import { forwardMark } from '../request/forward-mark.ts';
import type { Digest } from '../request/ids.ts';
import { withoutTag } from '../request/own-address.ts';
import type { Clock, KeyedDigest } from '../request/ports.ts';

/** Bytes of a raw message that SES still takes once it is wrapped and encoded (10 MB in all, SES quotas). */
const LARGEST = 7_000_000;

export interface ForwardMailNeeds {
  readonly mailer: Mailer;
  readonly letterCounts: LetterCounts;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
}

/** A message to pass on: its name among what is set aside, and to whom. */
export interface ForwardOrder {
  readonly to: string;
  readonly name: Digest;
  readonly raw: Uint8Array;
}

/** `too-long` for the mail service, or one of `too-many` for the mailbox (`CAPS_OF_FORWARDS`). */
export type Forwarding = 'forwarded' | 'too-long' | 'too-many';

/**
 * Sends a message that is no request on to the controller's own people, whole, as an attached letter (RFC 2046
 * 5.2.1). Nothing of it stands in the subject. Our mark tells it when it comes back.
 */
export const forwardMail =
  ({ mailer, letterCounts, digest, clock }: ForwardMailNeeds) =>
  async (controller: Controller, { to, name, raw }: ForwardOrder): Promise<Forwarding> => {
    if (raw.length > LARGEST) return 'too-long';
    // Counted before it is sent, so that whatever the mail service may have taken counts.
    const mailbox = await digest('forward-count', withoutTag(to));
    if ((await letterCounts.take(mailbox, { at: clock() })) !== 'taken') return 'too-many';
    const message = { controller: controller.id, name };
    const address = controller.mailbox ?? `info@${controller.replyDomain}`;
    const composer = new MailComposer({
      from: { name: controller.brand, address },
      to,
      subject: `Jauap: a message that is no request (${name.slice(0, 12)})`,
      text: SAYS,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        // Prepared: on one line, as every mail system reads it.
        'X-Jauap-Letter': { prepared: true, value: await forwardMark(digest, message) },
      },
      attachments: [
        { filename: 'message.eml', contentType: 'message/rfc822', content: Buffer.from(raw) },
      ],
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    const ownPeople = { is: 'forward', ...message } as const;
    await mailer.send({ raw: await composer.compile().build(), from: address, to, ownPeople });
    return 'forwarded';
  };

const SAYS = [
  'Бұл хат дербес деректер туралы өтініш емес, сондықтан Jauap оған жауап бермейді.',
  'Это письмо не обращение о персональных данных: Jauap на него не отвечает.',
  'This message is no request about personal data; Jauap does not answer it.',
].join('\n');
