import type { Controller } from '../request/controller.ts';
import type { Mail, Mailbox } from './mail/mail.ts';

/** Who asks, and in which words: the sender, or the person inside a letter that a colleague passed on. */
export interface Writer {
  readonly mailbox?: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly signature: string;
  /** A colleague at the controller passed the letter on. */
  readonly passedOn: boolean;
}

/** Fewer letters than this above a forwarded letter ("please see below") say nothing by themselves. */
const SAYS_NOTHING = 30;

/**
 * Whose words a message carries. What somebody of the controller's own domain forwards was written by the person
 * inside; what anybody else forwards is their own matter, unless they say nothing beside it.
 */
export const writerOf = (mail: Mail, controller: Pick<Controller, 'sites'>): Writer => {
  const { forwarded, from, subject, newText, signature } = mail;
  if (forwarded && isColleague(mail, controller))
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
const isColleague = ({ from, verdicts }: Mail, { sites }: Pick<Controller, 'sites'>): boolean => {
  const domain = from?.address.split('@')[1];
  return (
    domain !== undefined &&
    verdicts.dmarc !== 'fail' &&
    sites.some((site) => domain === new URL(site).hostname.replace(/^www\./, ''))
  );
};
