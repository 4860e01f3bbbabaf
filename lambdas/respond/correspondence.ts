import type { Controller } from '../request/controller.ts';
import type { Correspondence, LetterOrder, Mailer } from '../request/correspondence.ts';
import { DeskError, LetterBeingSentError } from '../request/errors.ts';
import type { Digest, PersonalRef } from '../request/ids.ts';
import { letterMac, letterMark } from '../request/letter-mark.ts';
import type { LetterMark, LetterName } from '../request/letters-of-request.ts';
import type { PersonalStore, Pointers } from '../request/ports.ts';
import { readRequester } from '../request/read-requester.ts';
import { replyAddress, replyMac } from '../request/reply-address.ts';
import type { Request } from '../request/request.ts';
import { happened } from '../request/transitions.ts';
import { composeMime } from './compose-mime.ts';
import { type WhyWithheldNeeds, whyWithheld } from './why-withheld.ts';
import { type WithholdLetterNeeds, withholdLetter } from './withhold-letter.ts';

/** For how long a claim keeps another run from sending the same letter. */
const CLAIM_MILLISECONDS = 90_000;

export interface CorrespondenceNeeds extends WhyWithheldNeeds, WithholdLetterNeeds {
  readonly people: PersonalStore;
  readonly mailer: Mailer;
  readonly pointers: Pointers;
}

/**
 * Tells each letter once: see that it may go, claim, compose, keep a copy, send, mark told. A run that dies between any
 * two of these is repeated; only death between sending and marking makes a second letter, and none gets lost.
 */
export const correspondence = (needs: CorrespondenceNeeds): Correspondence => ({
  async tell(id, name, order) {
    const { requests, people, mailer, clock, pointers } = needs;
    if (order.to === '') throw new TypeError(`letter ${name} of ${id} has nobody to go to`);
    const claim = { at: clock(), to: await needs.digest('contact', order.to.toLowerCase()) };
    const before = await requests.get(id);
    if (!claimFor(before, name, claim, order.saving)) return before;
    const withheld = await whyWithheld(needs, { id, letter: name }, order.to);
    if (withheld) return withholdLetter(needs, { id, letter: name }, withheld);

    let mine = false;
    const request = await requests.change(id, (now) => {
      const claimed = claimFor(now, name, claim, order.saving);
      mine = claimed !== undefined;
      return claimed ?? now;
    });
    if (!mine) return request;

    const mail = await composed(needs, request, name, order);
    const copyText = withoutSecrets(order);
    const copy = await people.put(id, request.personal.key, copyText);
    const digest = await people.digest(request.personal.key, copyText);
    const messageId = await mailer.send(mail);
    await pointers.pointMessage(messageId, id, name);
    return requests.change(id, (now) => told(now, name, { at: clock(), messageId, copy, digest }));
  },
});

/**
 * Claims a letter that is still to be told; nothing where it was told, or is not to be told any more.
 * @throws LetterBeingSentError while the claim of another run is fresh
 */
const claimFor = (
  request: Request,
  name: LetterName,
  { at, to }: { readonly at: string; readonly to: Digest },
  saving: LetterOrder['saving'] = (now) => now,
): Request | undefined => {
  const mark = request.letters[name];
  if (mark?.told) return undefined;
  if (mark && Date.parse(at) - Date.parse(mark.claimedAt) < CLAIM_MILLISECONDS)
    throw new LetterBeingSentError(`letter ${name} of ${request.id} is being sent by another run`);
  const saved = saving(request);
  const claimed: LetterMark = { ...mark, claimedAt: at, to };
  return saved && { ...saved, letters: { ...saved.letters, [name]: claimed } };
};

interface Told {
  readonly at: string;
  readonly messageId: string;
  readonly copy: PersonalRef;
  readonly digest: string;
}

const told = (request: Request, name: LetterName, { at, messageId, copy, digest }: Told) => {
  const mark = request.letters[name];
  if (mark?.told) return request;
  const done: LetterMark = { claimedAt: at, ...mark, copy, told: { at, messageId } };
  const facts = { letter: name, digest };
  const event = { what: 'letter-sent', actor: 'machine', facts } as const;
  return happened<Request>(request, at, event, { letters: { ...request.letters, [name]: done } });
};

const composed = async (
  needs: CorrespondenceNeeds,
  request: Request,
  name: LetterName,
  { to, letter }: LetterOrder,
) => {
  const controller = controllerOf(needs, request);
  const from = controller.mailbox ?? `info@${controller.replyDomain}`;
  const mac = replyMac(await needs.digest('reply', request.id));
  const markMac = await letterMac(needs.digest, { id: request.id, letter: name });
  const inReplyTo = await answeredMessage(needs, request, to);
  const raw = await composeMime({
    from: { name: controller.brand, address: from },
    to,
    replyTo: replyAddress(controller, request.id, mac),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    ...(inReplyTo !== undefined && { inReplyTo }),
    attachments: letter.attachments ?? [],
    messageMark: letterMark(request.id, name, markMac),
  });
  return { raw, from, to };
};

const controllerOf = ({ controllers }: CorrespondenceNeeds, request: Request): Controller => {
  const controller = controllers.find(({ id }) => id === request.controller);
  if (!controller) throw new DeskError(`request ${request.id} is of no known controller`);
  return controller;
};

/** The message to thread with; none when the letter goes elsewhere, so that nobody learns of another's message. */
const answeredMessage = async (
  { people }: CorrespondenceNeeds,
  { personal }: Request,
  to: string,
): Promise<string | undefined> => {
  const { email, messageId } = readRequester(await people.get(personal.requester));
  return email?.toLowerCase() === to.toLowerCase() ? messageId : undefined;
};

const withoutSecrets = ({ letter, secrets = [] }: LetterOrder): string =>
  secrets
    .filter((secret) => secret !== '')
    .reduce(
      (text, secret) => text.replaceAll(secret, '•••'),
      `${letter.subject}\n\n${letter.text}`,
    );
