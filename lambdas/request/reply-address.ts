import type { Controller } from './controller.ts';
import type { Digest, RequestId } from './ids.ts';
import { readRequestId } from './ids.ts';

/** The first 16 hex digits of the keyed digest of a request's id (64 bits). */
export type ReplyMac = string & { readonly brand: 'ReplyMac' };

const LENGTH = 16;
const ADDRESS = /^reply\+([0-9a-z-]{18})\.([0-9a-f]{16})@[^@\s]+$/i;

/** Shortens `digest('reply', id)` to what an address carries. */
export const replyMac = (digest: Digest): ReplyMac => digest.slice(0, LENGTH) as ReplyMac;

/** Where replies to a request's letters go: nobody can make up the address of another's request. */
export const replyAddress = (controller: Controller, id: RequestId, mac: ReplyMac): string =>
  `reply+${id.toLowerCase()}.${mac}@${controller.replyDomain}`;

/** Reads such an address, in any case. Whether the digest is ours is for the caller to compare. */
export const readReplyAddress = (
  address: string,
): { readonly id: RequestId; readonly mac: ReplyMac } | undefined => {
  const [, id, mac] = ADDRESS.exec(address.trim()) ?? [];
  if (id === undefined || mac === undefined) return undefined;
  try {
    return { id: readRequestId(id), mac: mac.toLowerCase() as ReplyMac };
  } catch {
    return undefined;
  }
};
