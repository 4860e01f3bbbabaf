import type { Controller } from '../request/controller.ts';
import { DeskError } from '../request/errors.ts';
import type { Arrivals } from '../request/ports.ts';
import type { Thread } from './find-thread.ts';
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
    const raw = await arrivals.take(where);
    if (!raw) return;
    const message = { raw, mail: await readMail(raw) };
    const thread = isReport(message.mail) ? undefined : await findThread(message.mail);
    const taken = thread && (await takeReply(thread, message));
    if (!taken)
      for (const controller of controllersOf(controllers, message.mail, thread))
        await sortMessage({ ...message, controller }, thread);
    // Only now: until it is registered the message stays where it arrived.
    await arrivals.done(where);
  };

/** What reports on a letter of ours is no reply to it, wherever it was sent. */
const isReport = ({ robot }: Mail): boolean =>
  robot?.is === 'bounce' || robot?.is === 'abuse-report' || robot?.is === 'read-receipt';

/** Whose mailboxes it came to. Mail that names none is not lost: the first controller's people look at it. */
export const controllersNamed = (
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

/** What speaks of a request goes to the controller of that request. */
const controllersOf = (
  controllers: readonly Controller[],
  { recipients }: Mail,
  thread: Thread | undefined,
): readonly Controller[] => {
  const ofThread = controllers.filter(({ id }) => id === thread?.request.controller);
  return ofThread.length > 0 ? ofThread : controllersNamed(controllers, recipients);
};
