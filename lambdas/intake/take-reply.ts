import type { Digest } from '../request/ids.ts';
import { isErased } from '../request/person-erased.ts';
import { isOpen, type Request } from '../request/request.ts';
import type { Thread } from './find-thread.ts';
import { isAutomatic, type KeepReplyNeeds, keepReply, replyOf } from './keep-reply.ts';
import type { Mail } from './mail/mail.ts';
import type { Message } from './receive-mail.ts';
import { saysMoreThanCode } from './says-more-than-code.ts';
import { sourceOf } from './source-of.ts';

/** Takes a message that belongs to a request. False, with nothing changed, where it is to open one of its own. */
export const takeReply =
  (needs: KeepReplyNeeds) =>
  async (thread: Thread, message: Message): Promise<boolean> => {
    const { request, by, fromParticipant } = thread;
    // Of whom we erased there is nothing to keep it with.
    if (isErased(request)) return false;
    // A stranger who only quotes a request's reference changes nothing there.
    if (!fromParticipant && by !== 'reply-address') return false;
    const digest = await needs.people.digest(request.personal.key, sourceOf(message));
    if (opensItsOwn(thread, message.mail, digest, needs)) return false;
    await keepReply(needs, thread, message, digest);
    return true;
  };

/** What is done is not reopened, least of all by thanks: a new demand of the same person is another request. */
const opensItsOwn = (
  { request, fromParticipant }: Thread,
  mail: Mail,
  message: Digest,
  { asksForSomething }: KeepReplyNeeds,
): boolean =>
  fromParticipant &&
  !isOpen(request) &&
  !isAutomatic(mail) &&
  mail.verdicts.virus !== 'fail' &&
  replyOf(request, message) === undefined &&
  saysMoreThanCode(mail.newText) &&
  asksForSomething(request, mail);
