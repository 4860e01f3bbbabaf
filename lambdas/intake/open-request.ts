import { keptDue } from '../law/kept-due.ts';
import { DeskError } from '../request/errors.ts';
import { emptyHistory } from '../request/history.ts';
import type { Digest, RequestId } from '../request/ids.ts';
import { requestIdOf } from '../request/ids.ts';
import { missingParticulars } from '../request/missing-particulars.ts';
import type {
  Clock,
  KeyedDigest,
  PersonalStore,
  RequestStore,
  Workflow,
} from '../request/ports.ts';
import type { Received, Unclear, WhyUnclear } from '../request/request.ts';
import { happened } from '../request/transitions.ts';
import type { Arrived } from './receive-mail.ts';
import { requesterOf } from './requester-of.ts';
import type { ToOpen } from './sort-message.ts';
import { sourceOf } from './source-of.ts';
import { tooManyRequests } from './too-many-requests.ts';

export interface OpenRequestNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly workflow: Workflow;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
}

/** How many other sources may hold an id before we stop looking for a free one: never seen, so a fault. */
const DERIVATIONS = 8;

/** Opens a request for a message and starts its workflow. The same message opens one request, however often it comes. */
export const openRequest =
  (needs: OpenRequestNeeds) =>
  async (arrived: ToOpen): Promise<void> => {
    const { requests, workflow, digest } = needs;
    const source = await digest('source', sourceOf(arrived));
    for (let attempt = 0; attempt < DERIVATIONS; attempt++) {
      const id = requestIdOf(arrived.controller.prefix, nameOf(arrived), attempt);
      const registered =
        (await requests.find(id)) ??
        (await requests.create(await requestOf(needs, arrived, id, source)));
      if (registered.source !== source) continue;
      await workflow.start(id);
      return;
    }
    throw new DeskError(`no free request id after ${DERIVATIONS} derivations`);
  };

/** What the id is derived from: the Message-ID, or the raw bytes where there is none. */
const nameOf = ({ mail, raw }: Arrived): string =>
  mail.messageId ?? Buffer.from(raw).toString('base64');

const requestOf = async (
  { requests, people, digest, clock }: OpenRequestNeeds,
  { raw, mail, controller, writer, reading, disposed, mayAnswer, about }: ToOpen,
  id: RequestId,
  source: Digest,
): Promise<Received | Unclear> => {
  const now = clock();
  const { language } = reading;
  const contact = writer.mailbox && (await digest('contact', writer.mailbox.address));
  const tooMany = contact ? await tooManyRequests(requests, controller, contact, now) : false;
  const mayAcknowledge = mayAnswer && !tooMany;
  // To whom no letter may go on its own, none goes before a person has looked.
  const kinds = disposed.disposition === 'request' && mayAcknowledge ? reading.kinds : [];
  const [primary, ...others] = kinds;
  const requester = requesterOf(mail, { writer, reading });
  const key = await people.newKey(id);
  const request: Received | Unclear = {
    ...(primary
      ? { status: 'received', kinds: [primary, ...others] }
      : { status: 'unclear', kinds: [], why: whyUnclear(disposed, tooMany) }),
    id,
    controller: controller.id,
    version: 1,
    channel: 'email',
    language: controller.languages.includes(language) ? language : controller.defaultLanguage,
    receivedAt: now,
    ...keptDue(controller, { kinds, receivedAt: now }),
    source,
    ...(contact && { contact }),
    participants: contact ? [contact] : [],
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
  return happened<Received | Unclear>(request, now, {
    what: 'received',
    actor: 'requester',
    facts: {
      channel: 'email',
      message: await people.digest(key, raw),
      attachments: mail.attachments.map(({ type }) => type).join(' ') || 'none',
      automatic: mail.silence ?? 'no',
      problems: mail.problems.join(', ') || 'none',
      kinds: kinds.join(' ') || 'unclear',
      because: tooMany ? 'too-many-from-one-contact' : disposed.reason,
      ...mail.verdicts,
      ...(writer.passedOn && { passedOn: true }),
      ...(requester.byRepresentative && { byRepresentative: true }),
      ...(requester.severalPeople && { severalPeople: true }),
      ...(about && { about }),
      due: request.dueAt,
      dueBy: request.dueBy,
    },
  });
};

/** Why a person must look: what is asked may be known, but no letter may go on its own. */
const whyUnclear = (disposed: ToOpen['disposed'], tooMany: boolean): WhyUnclear => {
  if (disposed.disposition !== 'request') return disposed.reason;
  return tooMany ? 'too-many-from-one-contact' : 'may-not-acknowledge';
};
