import type { Controller } from '../request/controller.ts';
import { ourForward } from '../request/forward-mark.ts';
import { ourLetter } from '../request/letter-mark.ts';
import { isOwnAddress } from '../request/own-address.ts';
import type { KeyedDigest } from '../request/ports.ts';
import type { Mail } from './mail/mail.ts';

/** Whether a message is a letter of ours that came back, or one that we forwarded: it bears our keyed mark and an address of ours. */
export const ownLetters =
  (digest: KeyedDigest, controllers: readonly Controller[]) =>
  async ({ mark, from }: Mail): Promise<boolean> =>
    mark !== undefined &&
    from !== undefined &&
    isOwnAddress(controllers, from.address) &&
    ((await ourLetter(digest, mark)) ?? (await ourForward(digest, mark))) !== undefined;
