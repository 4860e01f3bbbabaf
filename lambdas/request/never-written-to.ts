import { plainAddress } from './plain-address.ts';

/**
 * Mailboxes behind which nobody reads, or a machine answers: postmaster, abuse, hostmaster, usenet, news and uucp of
 * RFC 2142, list managers (section 6: `-request`), what RFC 3834 section 2 says of addresses of programs, and the
 * list of Zammad (mailer-daemon, postmaster, abuse, root, noreply in its spellings).
 */
const EXACTLY =
  /^(?:abuse|root|daemon|nobody|hostmaster|usenet|news|uucp|bounces?|listserv|majordomo|mailman|sympa)$/;
const BEGINNING = /^(?:mail(?:er)?[-._]?daemon|post[-._]?master|bounces?[-._=]|owner-)/;
const ENDING = /[-._](?:bounces?|owner|request|daemon)$/;
const NO_REPLY = /(?:^|[-._])(?:do[-._]?)?(?:no|not|nt)[-._]?reply(?:$|[-._\d])/;
const AUTO = /^auto[-._]?(?:reply|respond|responder|response|answer|mailer)(?:$|[-._\d])/;

/** Whether no automatic letter may ever go to this address, whatever was written from it. */
export const neverWrittenTo = (address: string): boolean => {
  const local = plainAddress(address).slice(0, 320).split('@', 1)[0] ?? '';
  const box = local.split('+', 1)[0] ?? '';
  return [EXACTLY, BEGINNING, ENDING, NO_REPLY, AUTO].some((spelling) => spelling.test(box));
};
