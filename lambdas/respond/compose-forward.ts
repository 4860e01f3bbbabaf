import MailComposer from 'nodemailer/lib/mail-composer';
import type { Controller } from '../request/controller.ts';
import type { LetterCounts, OutgoingMail } from '../request/correspondence.ts';
import { forwardMark } from '../request/forward-mark.ts';
import type { Digest } from '../request/ids.ts';
import { withoutTag } from '../request/own-address.ts';
import type { Clock, KeyedDigest } from '../request/ports.ts';

/** Bytes of a raw message that SES still takes once it is wrapped and encoded (10 MB in all, SES quotas). */
const LARGEST = 7_000_000;

export interface ComposeForwardNeeds {
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

/** Why a message is not passed on: `too-long` for the mail service, or one of `too-many` for the mailbox (`CAPS_OF_FORWARDS`). */
export type NotForwarded = 'too-long' | 'too-many';

/**
 * A message that is no request as the controller's own people get it: whole, as an attached letter (RFC 2046 5.2.1), with
 * nothing of it in the subject. Our mark tells it when it comes back. It takes its place among the forwards to that mailbox.
 */
export const composeForward =
  ({ letterCounts, digest, clock }: ComposeForwardNeeds) =>
  async (
    controller: Controller,
    { to, name, raw }: ForwardOrder,
  ): Promise<OutgoingMail | NotForwarded> => {
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
    return { raw: await composer.compile().build(), from: address, to, ownPeople };
  };

const SAYS = [
  'Бұл хат дербес деректер туралы өтініш емес, сондықтан Jauap оған жауап бермейді.',
  'Это письмо не обращение о персональных данных: Jauap на него не отвечает.',
  'This message is no request about personal data; Jauap does not answer it.',
].join('\n');
