import type { Digest } from './ids.ts';
import { macOfMark } from './letter-mark.ts';
import type { ForwardedMessage } from './own-people.ts';
import type { KeyedDigest } from './ports.ts';
import { sameMac } from './same-mac.ts';

const MARK = /^(aside\/([a-z][a-z0-9-]{0,60})\/([0-9a-f]{64}))\.([0-9a-f]{16})$/;

/** What stands in `X-Jauap-Letter` of a message that we passed on: nobody without our key can write it. */
export const forwardMark = async (
  digest: KeyedDigest,
  { controller, name }: ForwardedMessage,
): Promise<string> => {
  const says = `aside/${controller}/${name}`;
  return `${says}.${await macOfMark(digest, says)}`;
};

/** The message that such a header names, read in any case; undefined where nobody who has our key wrote it. */
export const ourForward = async (
  digest: KeyedDigest,
  header: string,
): Promise<ForwardedMessage | undefined> => {
  const [, says, controller, name, mac] = MARK.exec(header.trim().toLowerCase()) ?? [];
  if (!says || !controller || !name || !mac) return undefined;
  const ours = sameMac(mac, await macOfMark(digest, says));
  return ours ? { controller, name: name as Digest } : undefined;
};
