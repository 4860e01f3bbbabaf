import { classify } from '../../../lambdas/classify/classify.ts';
import type { KeepReplyNeeds } from '../../../lambdas/intake/keep-reply.ts';
import { readMail } from '../../../lambdas/intake/mail/read-mail.ts';
import { takeReply } from '../../../lambdas/intake/take-reply.ts';
import { whatReplyAsks } from '../../../lambdas/intake/what-reply-asks.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import { notAccepted } from '../../../lambdas/respond/letters/not-accepted.ts';
import { acceptProof } from '../../../lambdas/verify/accept-proof.ts';
import type { Desk } from '../../support/desk.ts';
import { eml } from '../../support/letters.ts';
import { SENDER } from '../../support/requests.ts';

let count = 0;

/** A reply to a request's letter; each is another message. */
export const reply = (body: string, headers: Readonly<Record<string, string>> = {}): Uint8Array =>
  eml({ From: SENDER, 'Message-ID': `<reply-${++count}@example.kz>`, ...headers }, body);

/** Takes a reply as the function does: the code goes to the real `acceptProof`. */
export const take = async (
  desk: Desk,
  id: RequestId,
  raw: Uint8Array,
  ports: Partial<KeepReplyNeeds> = {},
): Promise<boolean> => {
  const needs = {
    ...desk,
    acceptProof: acceptProof(desk),
    writeNotAccepted: notAccepted,
    whatReplyAsks: whatReplyAsks(classify, desk.controllerOf),
    ...ports,
  };
  const mail = await readMail(raw);
  const request = await needs.requests.get(id);
  const contact = await desk.digest('contact', mail.from?.address ?? '');
  const fromParticipant = request.participants.includes(contact);
  return takeReply(needs)(
    { request, by: 'reply-address', fromParticipant },
    { raw, mail, arrivedAt: desk.clock() },
  );
};

export const historyOf = async (desk: Desk, id: RequestId) =>
  (await desk.requests.get(id)).history.events;

export const replies = async (desk: Desk, id: RequestId) =>
  (await historyOf(desk, id))
    .filter(({ what }) => what === 'message-received')
    .map(({ facts }) => facts?.reply);
