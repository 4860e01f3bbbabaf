import { timingSafeEqual } from 'node:crypto';
import type { Controller } from '../request/controller.ts';
import { DeskError } from '../request/errors.ts';
import type { RequestId } from '../request/ids.ts';
import type { Arrivals, KeyedDigest } from '../request/ports.ts';
import { type ReplyMac, readReplyAddress, replyMac } from '../request/reply-address.ts';
import type { Mail } from './mail/mail.ts';
import { readMail } from './mail/read-mail.ts';

/** A message as it came and as it was read. */
export interface Message {
  readonly raw: Uint8Array;
  readonly mail: Mail;
}

/** A message and whose it is. */
export interface Arrived extends Message {
  readonly controller: Controller;
}

export interface ReceiveMailNeeds<Where> {
  readonly arrivals: Arrivals<Where>;
  readonly controllers: readonly Controller[];
  readonly digest: KeyedDigest;
  readonly openRequest: (arrived: Arrived) => Promise<void>;
  readonly takeReply: (id: RequestId, message: Message) => Promise<void>;
}

/**
 * Registers one message: as a reply where it came to a reply address of ours, else as a new request to each controller
 * that it is addressed to. Done again after a failure, it opens no request twice.
 */
export const receiveMail =
  <Where>({ arrivals, controllers, digest, openRequest, takeReply }: ReceiveMailNeeds<Where>) =>
  async (where: Where): Promise<void> => {
    const raw = await arrivals.take(where);
    if (!raw) return;
    const mail = await readMail(raw);
    const replyTo = await requestRepliedTo(mail, digest);
    if (replyTo) await takeReply(replyTo, { raw, mail });
    else
      for (const controller of controllersNamed(controllers, mail.recipients))
        await openRequest({ raw, mail, controller });
    // Only now: until it is registered the message stays where it arrived.
    await arrivals.done(where);
  };

/** Whose mailboxes it came to. Mail that names none is not lost: the first controller's people look at it. */
const controllersNamed = (
  controllers: readonly Controller[],
  recipients: readonly string[],
): readonly Controller[] => {
  const named = controllers.filter(({ mailbox, replyDomain }) =>
    recipients.some((address) => address === mailbox || address.endsWith(`@${replyDomain}`)),
  );
  const [first] = controllers;
  if (!first)
    throw new DeskError('no controller is configured, wanted at least one in controllers/all.ts');
  return named.length > 0 ? named : [first];
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
