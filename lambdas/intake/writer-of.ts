import type { Controller } from '../request/controller.ts';
import type { Mail, Mailbox } from './mail/mail.ts';

/** Who asks, and in which words: the sender, or the person whose letter a colleague or a form of the site passed on. */
export interface Writer {
  readonly mailbox?: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly signature: string;
  /** A colleague at the controller, or its site, passed the letter on. */
  readonly passedOn: boolean;
}

/** Fewer letters than this above a forwarded letter ("please see below") say nothing by themselves. */
const SAYS_NOTHING = 30;

/**
 * Whose words a message carries. What somebody of the controller's own domain forwards was written by the person
 * inside, and what its site's form sends by the visitor in Reply-To; what anybody else forwards is their own matter, unless they say nothing beside it.
 */
export const writerOf = (mail: Mail, controller: Pick<Controller, 'sites'>): Writer => {
  const { forwarded, from, replyTo, subject, newText, signature } = mail;
  const fromInside = isFromInside(mail, controller);
  if (fromInside && replyTo && !isOf(controller, replyTo))
    return { mailbox: replyTo, subject, text: newText, signature, passedOn: true };
  if (forwarded && fromInside)
    return {
      ...(forwarded.from && { mailbox: forwarded.from }),
      subject: forwarded.subject,
      text: forwarded.text,
      signature: '',
      passedOn: true,
    };
  const alone = forwarded && newText.replace(/\P{L}/gu, '').length < SAYS_NOTHING;
  return {
    ...(from && { mailbox: from }),
    subject,
    text: alone ? `${newText}\n${forwarded.text}` : newText,
    signature,
    passedOn: false,
  };
};

/** An address whose sender failed DMARC proves nothing, so nobody is a colleague by it. */
const isFromInside = ({ from, verdicts }: Mail, controller: Pick<Controller, 'sites'>): boolean =>
  from !== undefined && verdicts.dmarc !== 'fail' && isOf(controller, from);

const isOf = ({ sites }: Pick<Controller, 'sites'>, { address }: Mailbox): boolean =>
  sites.some((site) => address.split('@')[1] === new URL(site).hostname.replace(/^www\./, ''));
