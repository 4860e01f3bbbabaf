import { readReplyAddress } from '../request/reply-address.ts';
import type { Mail } from './mail/mail.ts';
import { referencesIn } from './references-in.ts';

/**
 * Why a message looks like a reply to a request of ours, without asking the table; undefined: it does not. Whether
 * the request exists and its sender takes part in it, only the desk knows.
 */
export const seemsToReply = (mail: Mail): 'reply-address' | 'reference' | undefined => {
  if (mail.recipients.some((address) => readReplyAddress(address))) return 'reply-address';
  return referencesIn(mail).length > 0 ? 'reference' : undefined;
};
