import { timingSafeEqual } from 'node:crypto';
import type { Controller } from '../request/controller.ts';
import { DeskError } from '../request/errors.ts';
import type { RequestId } from '../request/ids.ts';
import type { KeyedDigest } from '../request/ports.ts';
import { type ReplyMac, readReplyAddress, replyMac } from '../request/reply-address.ts';
import type { Mail } from './read-mail.ts';
import { readMail } from './read-mail.ts';

/** Raw mail as SES laid it down, until it is registered. */
interface Arrivals<Where> {
  /** The raw message; undefined when it was registered already. */
  take(where: Where): Promise<Uint8Array | undefined>;
  /** Called once the message is kept elsewhere. */
  done(where: Where): Promise<void>;
}

/** A message and whose it is. */
export interface Arrived {
  readonly raw: Uint8Array;
  readonly mail: Mail;
  readonly controller: Controller;
}

export interface ReceiveMailNeeds<Where> {
  readonly arrivals: Arrivals<Where>;
  readonly controllers: readonly Controller[];
  readonly digest: KeyedDigest;
  readonly openRequest: (arrived: Arrived) => Promise<void>;
  readonly takeReply: (id: RequestId, arrived: Arrived) => Promise<void>;
}

/** Registers one message: as a reply where it came to a reply address of ours, else as a new request. */
export const receiveMail =
  <Where>({ arrivals, controllers, digest, openRequest, takeReply }: ReceiveMailNeeds<Where>) =>
  async (where: Where): Promise<void> => {
    const raw = await arrivals.take(where);
    if (!raw) return;
    const mail = await readMail(raw);
    const controller = controllerOf(controllers, mail.recipients);
    const replyTo = await requestRepliedTo(mail, digest);
    if (replyTo) await takeReply(replyTo, { raw, mail, controller });
    else await openRequest({ raw, mail, controller });
    // Only now: until it is registered the message stays where it arrived.
    await arrivals.done(where);
  };

/** Whose mailbox it came to. Mail that names none is not lost: the first controller's people look at it. */
const controllerOf = (
  controllers: readonly Controller[],
  recipients: readonly string[],
): Controller => {
  const named = controllers.find(({ mailbox, replyDomain }) =>
    recipients.some((address) => address === mailbox || address.endsWith(`@${replyDomain}`)),
  );
  const [first] = controllers;
  if (!first)
    throw new DeskError('no controller is configured, wanted at least one in controllers/all.ts');
  return named ?? first;
};

/** The request whose reply address it came to; a made-up address is an ordinary message. */
const requestRepliedTo = async (
  mail: Mail,
  digest: KeyedDigest,
): Promise<RequestId | undefined> => {
  for (const recipient of mail.recipients) {
    const reply = readReplyAddress(recipient);
    if (reply && same(reply.mac, replyMac(await digest('reply', reply.id)))) return reply.id;
  }
  return undefined;
};

const same = (a: ReplyMac, b: ReplyMac): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b));
