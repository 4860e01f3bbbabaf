import type { Digest, RequestId } from '../request/ids.ts';
import type { Operators } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';
import { type FoundCode, findCode } from './find-code.ts';
import type { Thread } from './find-thread.ts';
import type { Mail } from './mail/mail.ts';
import type { Message } from './receive-mail.ts';
import { refuseFlood } from './refuse-flood.ts';
import { saysMoreThanCode } from './says-more-than-code.ts';
import { type TakeParticularsNeeds, takeParticulars } from './take-particulars.ts';
import { type TellNotAcceptedNeeds, tellNotAccepted } from './tell-not-accepted.ts';
import type { WhatReplyAsks } from './what-reply-asks.ts';

export interface KeepReplyNeeds extends TakeParticularsNeeds, TellNotAcceptedNeeds {
  readonly whatReplyAsks: WhatReplyAsks;
  readonly operators: Operators;
  readonly acceptProof: (
    id: RequestId,
    offered: { readonly by: 'code'; readonly code: string; readonly message: Digest },
  ) => Promise<'proven' | 'not-accepted'>;
}

/** What a reply turned out to be. */
const REPLIES = ['code', 'message', 'automatic', 'stranger', 'infected'] as const;
type Reply = (typeof REPLIES)[number];

/**
 * Keeps a reply with its request and does what it says. Only participants are listened to; every message is kept, and
 * whatever one says beside a code, a person reads: the operators are told first, whatever fails afterwards. `message` is
 * its digest: each effect is bound to it, so a second delivery changes nothing.
 */
export const keepReply = async (
  needs: KeepReplyNeeds,
  { request: { id, personal }, fromParticipant }: Thread,
  { raw, mail }: Message,
  message: Digest,
): Promise<void> => {
  const { requests, people, operators } = needs;
  const kept = await people.put(id, personal.key, raw);
  const code = findCode(mail.newText);

  const after = await requests.change(id, (now) => {
    if (heardOf(now, message)) return now;
    const reply = heardIn(now, mail, { code, fromParticipant });
    const actor = fromParticipant ? 'requester' : 'stranger';
    refuseFlood(now, { actor, reply });
    const facts = { message, kept, reply, toRead: isToRead(needs, now, mail, { reply, code }) };
    return happened(now, needs.clock(), { what: 'message-received', actor, facts });
  });
  const { reply, toRead } = heardOf(after, message) ?? {};

  if (reply === 'infected') return operators.tell({ id, matter: 'infected-message' });
  if (reply === 'stranger') {
    await operators.tell({ id, matter: 'message-from-stranger' });
    return tellNotAccepted(needs, after, message, mail);
  }
  if (toRead) await operators.tell({ id, matter: 'message-from-requester' });
  if (reply === 'message') await takeParticulars(needs, id, mail.newText);
  if (reply === 'code') {
    const offered = { by: 'code', code: code?.digits ?? '', message } as const;
    const outcome = await needs.acceptProof(id, offered);
    if (outcome === 'not-accepted') await tellNotAccepted(needs, after, message, mail);
  }
};

/** An infected message is kept for a person, and nothing in it is followed. */
const heardIn = (
  now: Request,
  mail: Mail,
  { code, fromParticipant }: { code: FoundCode | undefined; fromParticipant: boolean },
): Reply => {
  if (mail.verdicts.virus === 'fail') return 'infected';
  if (!fromParticipant) return 'stranger';
  if (isAutomatic(mail)) return 'automatic';
  return isCode(now, code) ? 'code' : 'message';
};

/** Whether a person must read it: codes and robots' words do what they do by themselves, if they say no more. */
const isToRead = (
  { whatReplyAsks }: KeepReplyNeeds,
  request: Request,
  mail: Mail,
  { reply, code }: { readonly reply: Reply; readonly code: FoundCode | undefined },
): boolean => {
  if (reply === 'code') return saysMoreThanCode(mail.newText);
  // A person may answer in the words of a robot, and a robot in those of a person.
  if (reply === 'automatic')
    return code !== undefined || whatReplyAsks(request, mail) !== 'nothing';
  return true;
};

/** Written by a machine; a list only passes on what a person wrote. */
export const isAutomatic = ({ robot }: Mail): boolean => robot !== undefined && robot.is !== 'list';

/** Before a code was sent, six digits are none; once none is awaited any more, only what is marked as one. */
const isCode = ({ status }: Request, code: FoundCode | undefined): boolean => {
  if (!code || status === 'unclear' || status === 'received') return false;
  return status === 'awaiting-proof' || code.marked;
};

/** What the message was taken for, once it was, and whether a person must read it. */
export const heardOf = (
  request: Request,
  message: Digest,
): { readonly reply: Reply | undefined; readonly toRead: boolean } | undefined => {
  const event = request.history.events.find(
    ({ what, facts }) => what === 'message-received' && facts?.message === message,
  );
  return (
    event && {
      reply: REPLIES.find((reply) => reply === event.facts?.reply),
      toRead: event.facts?.toRead === true,
    }
  );
};
