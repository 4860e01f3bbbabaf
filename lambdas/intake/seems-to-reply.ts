import type { Controller } from '../request/controller.ts';
import { readReplyAddress } from '../request/reply-address.ts';
import type { Mail } from './mail/mail.ts';
import { referencesIn } from './references-in.ts';

/**
 * Why a message looks like a reply to a request of ours, without asking the table; undefined: it does not. Whether
 * the request exists and its sender takes part in it, only the desk knows.
 */
export const seemsToReply = (
  mail: Mail,
  controllers: readonly Pick<Controller, 'prefix'>[],
): 'reply-address' | 'reference' | undefined => {
  if (mail.recipients.some((address) => readReplyAddress(address))) return 'reply-address';
  const ours = ({ prefix }: Pick<Controller, 'prefix'>) =>
    referencesIn(mail).some((id) => id.startsWith(`${prefix}-`));
  return controllers.some(ours) ? 'reference' : undefined;
};
