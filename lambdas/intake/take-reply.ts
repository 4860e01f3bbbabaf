import { answerWaiting } from '../request/answer-waiting.ts';
import type { Controller } from '../request/controller.ts';
import { DeskError } from '../request/errors.ts';
import { STRANGERS_EVENTS } from '../request/history.ts';
import type { Digest, RequestId } from '../request/ids.ts';
import type { Language } from '../request/language.ts';
import { missingParticulars } from '../request/missing-particulars.ts';
import type {
  Answers,
  Clock,
  Correspondence,
  KeyedDigest,
  Letter,
  Operators,
  PersonalStore,
  RequestStore,
} from '../request/ports.ts';
import { readRequester } from '../request/read-requester.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';
import { findParticulars } from './find-particulars.ts';
import type { Mail } from './read-mail.ts';
import type { Arrived } from './receive-mail.ts';

export interface TakeReplyNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly answers: Answers;
  readonly operators: Operators;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
  readonly correspondence: Correspondence;
  readonly acceptProof: (
    id: RequestId,
    offered: { readonly by: 'code'; readonly code: string; readonly message: Digest },
  ) => Promise<'proven' | 'not-accepted'>;
  readonly writeNotAccepted: (facts: {
    readonly controller: Controller;
    readonly id: RequestId;
    readonly language: Language;
  }) => Letter;
}

/** What a reply turned out to be. */
type Reply = 'code' | 'message' | 'automatic' | 'stranger';

/**
 * A message to a request's reply address. Only participants are listened to; every message is kept.
 * Each effect is bound to the message's digest, so a second delivery of it changes nothing.
 */
export const takeReply =
  (needs: TakeReplyNeeds) =>
  async (id: RequestId, { raw, mail, controller }: Arrived): Promise<void> => {
    const { requests, people, digest, operators } = needs;
    const { personal } = await requests.get(id);
    const message = await people.digest(personal.key, mail.messageId ?? raw);
    const kept = await people.put(id, personal.key, raw);
    const from = mail.from && (await digest('contact', mail.from.address));
    const code = codeIn(mail);

    const after = await requests.change(id, (now) => {
      if (replyOf(now, message)) return now;
      refuseFlood(now);
      const known = from !== undefined && now.participants.includes(from);
      const reply = !known ? 'stranger' : mail.automatic ? 'automatic' : code ? 'code' : 'message';
      const actor = known ? 'requester' : 'stranger';
      const facts = { message, kept, reply };
      return happened(now, needs.clock(), { what: 'message-received', actor, facts });
    });

    switch (replyOf(after, message)) {
      case 'code': {
        const offered = { by: 'code', code: code ?? '', message } as const;
        const outcome = await needs.acceptProof(id, offered);
        return outcome === 'not-accepted'
          ? tellNotAccepted(needs, after, message, { mail, controller })
          : undefined;
      }
      case 'message':
        return takeParticulars(needs, id, mail, controller);
      case 'stranger':
        await operators.tell({ id, matter: 'message-from-stranger' });
        return tellNotAccepted(needs, after, message, { mail, controller });
    }
  };

const replyOf = (request: Request, message: Digest): Reply | undefined => {
  const event = request.history.events.find(
    ({ what, facts }) => what === 'message-received' && facts?.message === message,
  );
  return REPLIES.find((reply) => reply === event?.facts?.reply);
};

const REPLIES: readonly Reply[] = ['code', 'message', 'automatic', 'stranger'];

/** Says that the letter was not accepted, and nothing else; a few times, so that nobody can make us a mail gun. */
const tellNotAccepted = async (
  { correspondence, writeNotAccepted }: TakeReplyNeeds,
  { id, language, history }: Request,
  message: Digest,
  { mail, controller }: Pick<Arrived, 'mail' | 'controller'>,
): Promise<void> => {
  if (!mail.from || mail.automatic) return;
  const messages = history.events.filter(({ what }) => what === 'message-received');
  // By its place among the messages a letter keeps its name, whatever comes in before it is told.
  const place = messages.findIndex(({ facts }) => facts?.message === message) + 1;
  if (place > NOT_ACCEPTED_LETTERS) return;
  const letter = writeNotAccepted({ controller, id, language });
  await correspondence.tell(id, `not-accepted-${place}`, { to: mail.from.address, letter });
};

/** How many of the first messages are told that they were not accepted. */
const NOT_ACCEPTED_LETTERS = 10;

/** An item has a largest size. What exceeds the bound stays in the intake queue, where an alarm shows it. */
const refuseFlood = (request: Request): void => {
  const byOthers = request.history.events.filter(({ what }) => what === 'message-received').length;
  if (byOthers >= STRANGERS_EVENTS)
    throw new DeskError(
      `request ${request.id} has had ${byOthers} messages, a person must look at the next`,
    );
};

/**
 * Six digits, as people copy them: in one piece or in two. Those of a longer run are a telephone number or a date,
 * and those of a quoted line were written by us.
 */
const codeIn = ({ newText }: Mail): string | undefined =>
  [...newText.replace(/^[ \t]*>.*$/gm, '').matchAll(/(\)[ \u00a0]?)?(\d(?:[ \u00a0-]?\d)*)/g)]
    .filter(([, areaCode, run = '']) => !areaCode && CODE.test(run))
    .map(([, , run = '']) => run.replace(/\D/g, ''))
    .at(0);

const CODE = /^\d{3}[ \u00a0-]?\d{3}$/;

/** What was missing may stand in the reply; whatever else it says, a person reads it. */
const takeParticulars = async (
  { requests, people, answers, operators, clock }: TakeReplyNeeds,
  id: RequestId,
  mail: Mail,
  controller: Controller,
): Promise<void> => {
  const before = await requests.get(id);
  if (before.status !== 'received' || before.missing.length === 0) {
    // A run that died before it woke the workflow is made good; else there is nobody to wake.
    await answerWaiting({ requests, answers }, before, 'particulars');
    return operators.tell({ id, matter: 'message-from-requester' });
  }
  const known = readRequester(await people.get(before.personal.requester));
  const requester = { ...known, ...findParticulars(mail.newText) };
  const ref = await people.put(id, before.personal.key, JSON.stringify(requester));
  const missing = missingParticulars(controller, before.kinds, requester);
  const after = await requests.change(id, (now) => {
    if (now.status !== 'received' || now.personal.requester === ref) return now;
    const facts = { missing: missing.join(' ') || 'none' };
    const patch = { missing, personal: { ...now.personal, requester: ref } };
    return happened(now, clock(), { what: 'particulars-given', actor: 'requester', facts }, patch);
  });
  if (missing.length === 0) await answerWaiting({ requests, answers }, after, 'particulars');
};
