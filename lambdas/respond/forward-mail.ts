import MailComposer from 'nodemailer/lib/mail-composer';
import type { Controller } from '../request/controller.ts';
import type { Mailer } from '../request/correspondence.ts';

/** Bytes of a raw message that SES still takes once it is wrapped and encoded (10 MB in all, SES quotas). */
const LARGEST = 7_000_000;

export interface ForwardMailNeeds {
  readonly mailer: Mailer;
}

/**
 * Sends a message that is no request on to the controller's own people, whole, as an attached letter (RFC 2046
 * 5.2.1). Nothing of it stands in the subject.
 * @returns false where it is too long for the mail service
 */
export const forwardMail =
  ({ mailer }: ForwardMailNeeds) =>
  async (
    controller: Controller,
    { to, name, raw }: { readonly to: string; readonly name: string; readonly raw: Uint8Array },
  ): Promise<boolean> => {
    if (raw.length > LARGEST) return false;
    const address = controller.mailbox ?? `info@${controller.replyDomain}`;
    const composer = new MailComposer({
      from: { name: controller.brand, address },
      to,
      subject: `Jauap: a message that is no request (${name.slice(0, 12)})`,
      text: SAYS,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      attachments: [
        { filename: 'message.eml', contentType: 'message/rfc822', content: Buffer.from(raw) },
      ],
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    await mailer.send({ raw: await composer.compile().build(), from: address, to });
    return true;
  };

const SAYS = [
  'Бұл хат дербес деректер туралы өтініш емес, сондықтан Jauap оған жауап бермейді.',
  'Это письмо не обращение о персональных данных: Jauap на него не отвечает.',
  'This message is no request about personal data; Jauap does not answer it.',
].join('\n');
