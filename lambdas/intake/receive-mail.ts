import type { Controller } from '../request/controller.ts';
import { DeskError } from '../request/errors.ts';
import type { Arrivals } from '../request/ports.ts';
import type { Thread } from './find-thread.ts';
import type { Mail } from './mail/mail.ts';
import { readMail } from './mail/read-mail.ts';

/** A message as it came and as it was read. */
export interface Message {
  readonly raw: Uint8Array;
  /** ISO 8601, UTC. */
  readonly arrivedAt: string;
  readonly mail: Mail;
}

/** A message and whose it is. */
export interface Arrived extends Message {
  readonly controller: Controller;
}

export interface ReceiveMailNeeds<Where> {
  readonly arrivals: Arrivals<Where>;
  readonly controllers: readonly Controller[];
  readonly findThread: (mail: Mail) => Promise<Thread | undefined>;
  /** Takes a reply to a request; false when it asks for something new. */
  readonly takeReply: (thread: Thread, message: Message) => Promise<boolean>;
  /** Opens a request for it, or sets it aside. */
  readonly sortMessage: (arrived: Arrived, thread?: Thread) => Promise<void>;
}

/**
 * Registers one message: as a reply where it belongs to a request, else anew at each controller that it is
 * addressed to. Done again after a failure, it opens no request twice.
 */
export const receiveMail =
  <Where>({ arrivals, controllers, findThread, takeReply, sortMessage }: ReceiveMailNeeds<Where>) =>
  async (where: Where): Promise<void> => {
    const arrival = await arrivals.take(where);
    if (!arrival) return;
    const message = { ...arrival, mail: await readMail(arrival.raw) };
    const found = await findThread(message.mail);
    const named = controllersNamed(controllers, message.mail.recipients, found);
    // Who writes to one company may quote another's reference: here that is a letter like any other.
    const thread = named.some(({ id }) => id === found?.request.controller) ? found : undefined;
    const taken = thread && (await takeReply(thread, message));
    for (const controller of named) {
      const here = controller.id === thread?.request.controller ? thread : undefined;
      if (!here || !taken) await sortMessage({ ...message, controller }, here);
    }
    // Only now: until it is registered the message stays where it arrived.
    await arrivals.done(where);
  };

/** Whose mailboxes it came to. Mail that names none is not lost: who has its request, or the first, looks at it. */
export const controllersNamed = (
  controllers: readonly Controller[],
  recipients: readonly string[],
  thread?: Thread,
): readonly Controller[] => {
  const named = controllers.filter((controller) => isAddressed(controller, recipients));
  if (named.length > 0) return named;
  const [first] = controllers;
  if (!first)
    throw new DeskError('no controller is configured, wanted at least one in controllers/all.ts');
  return [controllers.find(({ id }) => id === thread?.request.controller) ?? first];
};

/** Whether mail came to a mailbox of the controller. */
export const isAddressed = (
  { mailbox, replyDomain }: Pick<Controller, 'mailbox' | 'replyDomain'>,
  recipients: readonly string[],
): boolean =>
  recipients.some((address) => address === mailbox || address.endsWith(`@${replyDomain}`));
