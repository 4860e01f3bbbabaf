import { keptDue } from '../law/kept-due.ts';
import { emptyHistory } from '../request/history.ts';
import type { Digest, RequestId } from '../request/ids.ts';
import { missingParticulars } from '../request/missing-particulars.ts';
import { withoutTag } from '../request/own-address.ts';
import { plainAddress } from '../request/plain-address.ts';
import type { Received, Unclear, WhyUnclear } from '../request/request.ts';
import { happened } from '../request/transitions.ts';
import type { OpenRequestNeeds } from './open-request.ts';
import { requesterOf } from './requester-of.ts';
import type { ToOpen } from './sort-message.ts';
import { tooManyRequests } from './too-many-requests.ts';

/** A message as the request it opens. Everything about people goes to the personal store first. */
export const newRequest = async (
  { requests, people, digest, clock }: Omit<OpenRequestNeeds, 'workflow'>,
  { raw, arrivedAt: receivedAt, mail, controller, ...look }: ToOpen,
  { id, source }: { id: RequestId; source: Digest },
): Promise<Received | Unclear> => {
  const { writer, reading, said, disposed, mayAnswer, about } = look;
  const { language } = reading;
  const address = writer.mailbox?.address;
  const contact = address && (await digest('contact', withoutTag(address)));
  const participant = address && (await digest('contact', plainAddress(address)));
  const tooMany = contact
    ? await tooManyRequests(requests, controller, contact, receivedAt)
    : false;
  const mayAcknowledge = mayAnswer && !tooMany;
  // To whom no letter may go on its own, none goes before a person has looked.
  const kinds = disposed.disposition === 'request' && mayAcknowledge ? reading.kinds : [];
  const [primary, ...others] = kinds;
  const requester = requesterOf(mail, { writer, reading, said });
  const key = await people.newKey(id);
  const request: Received | Unclear = {
    ...(primary
      ? { status: 'received', kinds: [primary, ...others] }
      : {
          status: 'unclear',
          kinds: [],
          why: whyUnclear(disposed, { tooMany, hasSender: contact !== undefined }),
        }),
    id,
    controller: controller.id,
    version: 1,
    channel: 'email',
    language: controller.languages.includes(language) ? language : controller.defaultLanguage,
    receivedAt,
    ...keptDue(controller, { kinds, receivedAt }),
    source,
    ...(contact && { contact }),
    participants: participant ? [participant] : [],
    mayAcknowledge,
    personal: {
      key,
      requester: await people.put(id, key, JSON.stringify(requester)),
      message: await people.put(id, key, raw),
    },
    letters: {},
    waiting: [],
    decisions: {},
    results: [],
    missing: missingParticulars(controller, kinds, requester),
    history: emptyHistory(id),
  };
  return happened<Received | Unclear>(request, clock(), {
    what: 'received',
    actor: 'requester',
    facts: {
      channel: 'email',
      receivedAt,
      message: await people.digest(key, raw),
      attachments: mail.attachments.map(({ type }) => type).join(' ') || 'none',
      automatic: mail.silence ?? 'no',
      problems: mail.problems.join(', ') || 'none',
      kinds: kinds.join(' ') || 'unclear',
      because: tooMany ? 'too-many-from-one-contact' : disposed.reason,
      ...mail.verdicts,
      ...(writer.passedOnBy && { passedOnBy: writer.passedOnBy }),
      ...(said.byRepresentative && { byRepresentative: true }),
      ...(said.severalPeople && { severalPeople: true }),
      ...(about && { about }),
      due: request.dueAt,
      dueBy: request.dueBy,
    },
  });
};

/** Why a person must look: what is asked may be known, but no letter may go on its own. */
const whyUnclear = (
  disposed: ToOpen['disposed'],
  { tooMany, hasSender }: { readonly tooMany: boolean; readonly hasSender: boolean },
): WhyUnclear => {
  if (disposed.disposition !== 'request') return disposed.reason;
  if (!hasSender) return 'no-sender';
  return tooMany ? 'too-many-from-one-contact' : 'may-not-acknowledge';
};
