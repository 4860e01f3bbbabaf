import { isErased } from '../request/person-erased.ts';
import { isOpen } from '../request/request.ts';
import type { Thread } from './find-thread.ts';
import { heardOf, isAutomatic, type KeepReplyNeeds, keepReply } from './keep-reply.ts';
import type { Mail } from './mail/mail.ts';
import type { Message } from './receive-mail.ts';
import { saysMoreThanCode } from './says-more-than-code.ts';
import { sourceOf } from './source-of.ts';
import type { Asked } from './what-reply-asks.ts';

/**
 * Takes a message that belongs to a request. False where it is to open one of its own: instead, or beside what is kept
 * here, when it asks what this request does not.
 */
export const takeReply =
  (needs: KeepReplyNeeds) =>
  async (thread: Thread, message: Message): Promise<boolean> => {
    const { request, by, fromParticipant } = thread;
    // Of whom we erased there is nothing to keep it with.
    if (isErased(request)) return false;
    // A stranger who only quotes a request's reference changes nothing there.
    if (!fromParticipant && by !== 'reply-address') return false;
    const digest = await needs.people.digest(request.personal.key, sourceOf(message));
    const asked = demandIn(thread, message.mail, needs);
    // What is done is not reopened, least of all by thanks: a new demand of the same person is another request.
    const isNew = heardOf(request, digest) === undefined;
    if (isNew && !isOpen(request) && asked !== 'nothing') return false;
    await keepReply(needs, thread, message, digest);
    return asked !== 'another-kind' || request.status === 'unclear';
  };

/** What somebody who is listened to asks in words of their own. */
const demandIn = (
  { request, fromParticipant }: Thread,
  mail: Mail,
  { whatReplyAsks }: KeepReplyNeeds,
): Asked =>
  fromParticipant &&
  !isAutomatic(mail) &&
  mail.verdicts.virus !== 'fail' &&
  saysMoreThanCode(mail.newText)
    ? whatReplyAsks(request, mail)
    : 'nothing';
