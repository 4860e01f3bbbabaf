import type { AnnounceOnceNeeds } from '../request/announce-once.ts';
import type { Aside, AsideNote } from '../request/aside.ts';
import type { Controller } from '../request/controller.ts';
import type { Mailer, OutgoingMail } from '../request/correspondence.ts';
import { NotTakenError } from '../request/errors.ts';
import { ourForward } from '../request/forward-mark.ts';
import { isOwnAddress, withoutTag } from '../request/own-address.ts';
import type { KeyedDigest } from '../request/ports.ts';
import {
  claimToSend,
  isStillOwn,
  type SendingClaim,
  sentByNobodyNow,
} from '../request/sending-claim.ts';
import type { Mail } from './mail/mail.ts';
import type { Arrived } from './receive-mail.ts';
import { tellNotForwarded } from './tell-not-forwarded.ts';

export interface ForwardAsideNeeds extends AnnounceOnceNeeds {
  readonly aside: Pick<Aside, 'change'>;
  readonly controllers: readonly Controller[];
  readonly digest: KeyedDigest;
  readonly mailer: Mailer;
  /** Composes a message for the controller's own people, whole; or why it is not passed on. */
  readonly composeForward: (
    controller: Controller,
    order: { readonly to: string; readonly name: AsideNote['name']; readonly raw: Uint8Array },
  ) => Promise<OutgoingMail | 'too-long' | 'too-many'>;
}

/**
 * Forwards ordinary mail where the controller wants it: claim, send, note. What cannot be forwarded, or is refused by the
 * mail service, stays aside, and the operators are told. Unlike a letter (`correspondence.ts`) nobody is owed it: where a
 * run died between claiming and noting it is not sent a second time, but they are told.
 */
export const forwardAside =
  (needs: ForwardAsideNeeds) =>
  async ({ controller, raw, mail }: Arrived, note: AsideNote): Promise<void> => {
    const { name } = note;
    const to = controller.other.forwardTo;
    if (!to || !isToForward(note) || (await comesFromUs(needs, mail, to))) return;
    const own = claimToSend(needs.clock());
    if (claimedFor(note, own) === note) return tellNotForwarded(needs, note, 'unclear');

    const forward = await needs.composeForward(controller, { to, name, raw });
    if (typeof forward === 'string') return tellNotForwarded(needs, note, forward);
    const now = await needs.aside.change(controller.id, name, (now) => claimedFor(now, own));
    if (!isStillOwn(now.forwarding, own)) return;
    await send(needs, note, forward);
  };

/**
 * Claims what is still to be forwarded; the same note where it is not, or another run has claimed it and never noted it.
 * @throws BeingSentError while the claim of another run is fresh
 */
const claimedFor = (note: AsideNote, own: Required<SendingClaim>): AsideNote => {
  if (!isToForward(note) || isStillOwn(note.forwarding, own)) return note;
  sentByNobodyNow(note.forwarding, own.claimedAt, `forward of ${note.name}`);
  return note.forwarding ? note : { ...note, forwarding: own };
};

const send = async (
  needs: ForwardAsideNeeds,
  note: AsideNote,
  forward: OutgoingMail,
): Promise<void> => {
  const { aside, mailer, clock } = needs;
  const { controller, name } = note;
  const ended = (how: Pick<AsideNote, 'forwardedAt'>) =>
    aside.change(controller, name, ({ forwarding: _, ...now }) => ({ ...now, ...how }));
  try {
    await mailer.send(forward);
  } catch (error) {
    if (!(error instanceof NotTakenError)) throw error;
    // Then it surely did not go, and the next run may try.
    await ended({});
    if (error.isForNow) throw error;
    // Nobody is owed it: else all ordinary mail would wait where unread mail does.
    return tellNotForwarded(needs, note, { refused: error.name });
  }
  await ended({ forwardedAt: clock() });
};

/** Robots and spam are forwarded to nobody, nor what is forwarded or a request already. */
const isToForward = ({ disposition, reason, forwardedAt, registeredAs }: AsideNote): boolean =>
  disposition === 'other' && reason !== 'spam' && !forwardedAt && !registeredAs;

/** Nothing goes back to where it came from, and what we wrote ourselves goes nowhere: mail would go round in circles. */
const comesFromUs = async (
  { controllers, digest }: ForwardAsideNeeds,
  { from, mark }: Mail,
  to: string,
): Promise<boolean> =>
  (from !== undefined &&
    (withoutTag(from.address) === withoutTag(to) || isOwnAddress(controllers, from.address))) ||
  (mark !== undefined && (await ourForward(digest, mark)) !== undefined);
