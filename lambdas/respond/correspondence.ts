import type { Correspondence, LetterOrder, Mailer } from '../request/correspondence.ts';
import type { Digest, PersonalRef } from '../request/ids.ts';
import type { LetterMark, LetterName } from '../request/letters-of-request.ts';
import { plainAddress } from '../request/plain-address.ts';
import type { PersonalStore, Pointers } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import {
  claimToSend,
  isStillOwn,
  type SendingClaim,
  sentByNobodyNow,
} from '../request/sending-claim.ts';
import { happened } from '../request/transitions.ts';
import { composeLetter } from './compose-letter.ts';
import { type WhyWithheldNeeds, whyWithheld } from './why-withheld.ts';
import { type WithholdLetterNeeds, withholdLetter } from './withhold-letter.ts';

export interface CorrespondenceNeeds extends WhyWithheldNeeds, WithholdLetterNeeds {
  readonly people: PersonalStore;
  readonly mailer: Mailer;
  readonly pointers: Pointers;
}

/**
 * Tells each letter once: see that it may go, claim, compose, keep a copy, send, mark told. A run that dies between any
 * two of these is repeated. A second letter is made where it may have been sent and was not marked: the run died there, or
 * the mail service gave no clear answer. None gets lost.
 */
export const correspondence = (needs: CorrespondenceNeeds): Correspondence => ({
  async tell(id, name, order) {
    const { requests, people, mailer, clock, pointers } = needs;
    if (order.to === '') throw new TypeError(`letter ${name} of ${id} has nobody to go to`);
    const to = await needs.digest('contact', plainAddress(order.to));
    const own = { ...claimToSend(clock()), to };
    const before = await requests.get(id);
    if (!claimFor(before, name, own, order.saving)) return before;
    const withheld = await whyWithheld(needs, { id, letter: name }, order.to);
    if (withheld) return withholdLetter(needs, { id, letter: name }, { to, because: withheld });

    const request = await requests.change(
      id,
      (now) => claimFor(now, name, own, order.saving) ?? now,
    );
    if (!isStillOwn(request.letters[name], own)) return request;

    const mail = await composeLetter(needs, request, name, order);
    const copyText = withoutSecrets(order);
    const copy = await people.put(id, request.personal.key, copyText);
    const digest = await people.digest(request.personal.key, copyText);
    const messageId = await mailer.send(mail);
    await pointers.pointMessage(messageId, id, name);
    return requests.change(id, (now) =>
      sent(now, name, own, { at: clock(), messageId, copy, digest }),
    );
  },
});

type OwnClaim = Required<SendingClaim> & { readonly to: Digest };

/**
 * Claims a letter that is still to be told; nothing where it was told, or is not to be told any more.
 * @throws BeingSentError while the claim of another run is fresh
 */
const claimFor = (
  request: Request,
  name: LetterName,
  own: OwnClaim,
  saving: LetterOrder['saving'] = (now) => now,
): Request | undefined => {
  const mark = request.letters[name];
  if (mark?.told) return undefined;
  // Written already: only the table's answer was lost.
  if (isStillOwn(mark, own)) return request;
  sentByNobodyNow(mark, own.claimedAt, `letter ${name} of ${request.id}`);
  const saved = saving(request);
  const claimed: LetterMark = { ...mark, ...own };
  return saved && { ...saved, letters: { ...saved.letters, [name]: claimed } };
};

interface Sent {
  readonly at: string;
  readonly messageId: string;
  readonly copy: PersonalRef;
  readonly digest: string;
}

/**
 * Marks the letter told, where its claim still stands. Where an operator called it off while it went out (`understood-anew`), or
 * another run took it over, it is not told: it says what is true no more, and the one that does must still go.
 */
const sent = (
  request: Request,
  name: LetterName,
  own: OwnClaim,
  { at, messageId, copy, digest }: Sent,
): Request => {
  const mark = request.letters[name];
  const event = (facts: { readonly outdated?: true }) =>
    ({ what: 'letter-sent', actor: 'machine', facts: { letter: name, digest, ...facts } }) as const;
  if (!mark || !isStillOwn(mark, own)) return happened(request, at, event({ outdated: true }));
  if (mark.told) return request;
  const told: LetterMark = { ...mark, copy, told: { at, messageId } };
  return happened<Request>(request, at, event({}), {
    letters: { ...request.letters, [name]: told },
  });
};

const withoutSecrets = ({ letter, secrets = [] }: LetterOrder): string =>
  secrets
    .filter((secret) => secret !== '')
    .reduce(
      (text, secret) => text.replaceAll(secret, '•••'),
      `${letter.subject}\n\n${letter.text}`,
    );
