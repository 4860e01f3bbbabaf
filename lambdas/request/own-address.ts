import type { Controller } from './controller.ts';
import { plainAddress } from './plain-address.ts';

/** Whether mail to the address comes to ourselves: a company's mailbox, also with a tag, or anything at a reply domain. */
export const isOwnAddress = (controllers: readonly Controller[], address: string): boolean => {
  const plain = withoutTag(address);
  return controllers.some(
    ({ mailbox, replyDomain }) =>
      plain === mailbox?.toLowerCase() || plain.endsWith(`@${replyDomain.toLowerCase()}`),
  );
};

/** The mailbox behind an address, however it is spelled: `A+b@c` comes to `a@c`. */
export const withoutTag = (address: string): string =>
  plainAddress(address).replace(/\+[^@]*(?=@)/, '');
