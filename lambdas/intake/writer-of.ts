import type { Controller } from '../request/controller.ts';
import { neverWrittenTo } from '../request/never-written-to.ts';
import { withoutTag } from '../request/own-address.ts';
import { siteDomains } from '../request/site-domains.ts';
import type { Forwarded, Mail, Mailbox } from './mail/mail.ts';
import { textToRead } from './mail/new-text-of.ts';

/** Who asks, and in which words: the sender, or the person whose letter somebody passed on. */
export interface Writer {
  readonly mailbox?: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly signature: string;
  /**
   * A colleague at the controller, a form of its site, or a robot of others (a form's or a helpdesk's) passed the letter
   * on. What such a robot says of the writer is only said.
   */
  readonly passedOnBy?: 'colleague' | 'site' | 'robot';
  /** The text has a letter from another mailbox, which an outsider passed on and said next to nothing beside it. */
  readonly holdsAnothers?: true;
}

/** Fewer letters than this above a forwarded letter ("please see below") say nothing by themselves. */
const SAYS_NOTHING = 30;

/**
 * Whose words a message carries. What somebody of the controller's own domain forwards was written by the person
 * inside, and what its site's form sends by the visitor in Reply-To; what anybody else forwards is their own matter,
 * unless they say nothing beside it.
 */
export const writerOf = (mail: Mail, controller: Pick<Controller, 'sites'>): Writer => {
  const { forwarded, from, subject, newText, signature } = mail;
  const visitor = visitorIn(mail, controller);
  if (visitor) return { ...visitor, subject, text: textToRead(mail), signature };
  if (forwarded && isFromInside(mail, controller))
    return {
      ...(forwarded.from && { mailbox: forwarded.from }),
      subject: forwarded.subject,
      // A letter passed on as a picture or a file leaves the colleague's own words.
      text: forwarded.text.trim() === '' ? newText : forwarded.text,
      signature: '',
      passedOnBy: 'colleague',
    };
  const alone = forwarded && newText.replace(/\P{L}/gu, '').length < SAYS_NOTHING;
  return {
    ...(from && { mailbox: from }),
    subject,
    text: alone ? `${newText}\n${forwarded.text}` : textToRead(mail),
    signature,
    ...(alone && isOfAnother(forwarded, from) && { holdsAnothers: true }),
  };
};

/** A letter that does not say whose it is may be the sender's own. */
const isOfAnother = (forwarded: Forwarded, from: Mailbox | undefined): boolean =>
  from !== undefined &&
  forwarded.from !== undefined &&
  withoutTag(forwarded.from.address) !== withoutTag(from.address);

/** Who filled in a form, or wrote to a helpdesk that sends their words on: Reply-To names them. */
const visitorIn = (
  mail: Mail,
  controller: Pick<Controller, 'sites'>,
): Pick<Writer, 'mailbox' | 'passedOnBy'> | undefined => {
  const { from, replyTo, robot } = mail;
  if (!from || !replyTo || isOf(controller, replyTo)) return undefined;
  if (isFromInside(mail, controller)) return { mailbox: replyTo, passedOnBy: 'site' };
  return robot || neverWrittenTo(from.address)
    ? { mailbox: replyTo, passedOnBy: 'robot' }
    : undefined;
};

/** An address whose sender failed DMARC proves nothing, so nobody is a colleague by it. */
const isFromInside = ({ from, verdicts }: Mail, controller: Pick<Controller, 'sites'>): boolean =>
  from !== undefined && verdicts.dmarc !== 'fail' && isOf(controller, from);

const isOf = (controller: Pick<Controller, 'sites'>, { address }: Mailbox): boolean =>
  siteDomains(controller).includes(address.slice(address.lastIndexOf('@') + 1));
