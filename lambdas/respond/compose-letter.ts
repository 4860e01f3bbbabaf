import type { Controller } from '../request/controller.ts';
import { controllerAmong } from '../request/controller-of.ts';
import type { LetterOrder, OutgoingMail } from '../request/correspondence.ts';
import { letterMac, letterMark } from '../request/letter-mark.ts';
import type { LetterName } from '../request/letters-of-request.ts';
import { plainAddress } from '../request/plain-address.ts';
import type { KeyedDigest, PersonalStore } from '../request/ports.ts';
import { readRequester } from '../request/read-requester.ts';
import { replyAddress, replyMac } from '../request/reply-address.ts';
import type { Request } from '../request/request.ts';
import { composeMime } from './compose-mime.ts';

export interface ComposeLetterNeeds {
  readonly people: PersonalStore;
  readonly controllers: readonly Controller[];
  readonly digest: KeyedDigest;
}

/** A letter of a request as the mail service takes it: from the company's mailbox, with our mark, answered back to the request. */
export const composeLetter = async (
  { people, controllers, digest }: ComposeLetterNeeds,
  { id, controller: whose, personal }: Request,
  name: LetterName,
  order: LetterOrder,
): Promise<OutgoingMail> => {
  const { letter } = order;
  const to = plainAddress(order.to);
  const controller = controllerAmong(controllers)(whose);
  const from = controller.mailbox ?? `info@${controller.replyDomain}`;
  const mac = replyMac(await digest('reply', id));
  const markMac = await letterMac(digest, { id, letter: name });
  const inReplyTo = await answeredMessage(people, personal, to);
  const raw = await composeMime({
    from: { name: controller.brand, address: from },
    to,
    replyTo: replyAddress(controller, id, mac),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    ...(inReplyTo !== undefined && { inReplyTo }),
    attachments: letter.attachments ?? [],
    messageMark: letterMark(id, name, markMac),
  });
  return { raw, from, to };
};

/** The message to thread with; none when the letter goes elsewhere, so that nobody learns of another's message. */
const answeredMessage = async (
  people: PersonalStore,
  personal: Request['personal'],
  to: string,
): Promise<string | undefined> => {
  const { email, messageId } = readRequester(await people.get(personal.requester));
  return email !== undefined && plainAddress(email) === to ? messageId : undefined;
};
