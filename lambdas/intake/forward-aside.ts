import { type AnnounceOnceNeeds, announceOnceADay } from '../request/announce-once.ts';
import type { Aside, AsideNote } from '../request/aside.ts';
import type { Controller } from '../request/controller.ts';
import { ourForward } from '../request/forward-mark.ts';
import { isOwnAddress, withoutTag } from '../request/own-address.ts';
import type { KeyedDigest } from '../request/ports.ts';
import type { Mail } from './mail/mail.ts';
import type { Arrived } from './receive-mail.ts';

export interface ForwardAsideNeeds extends AnnounceOnceNeeds {
  readonly aside: Pick<Aside, 'rewrite'>;
  readonly controllers: readonly Controller[];
  readonly digest: KeyedDigest;
  /** Sends a message on to the controller's own people, whole. */
  readonly forward: (
    controller: Controller,
    order: { readonly to: string; readonly name: AsideNote['name']; readonly raw: Uint8Array },
  ) => Promise<'forwarded' | 'too-long' | 'too-many'>;
}

/** Forwards ordinary mail where the controller wants it, once; what cannot be forwarded stays aside, and the operators are told. */
export const forwardAside =
  (needs: ForwardAsideNeeds) =>
  async ({ controller, raw, mail }: Arrived, note: AsideNote): Promise<void> => {
    const { name } = note;
    const to = controller.other.forwardTo;
    if (!to || !isOrdinary(note) || (await comesFromUs(needs, mail, to))) return;
    const command = `desk aside ${controller.id}`;
    switch (await needs.forward(controller, { to, name, raw })) {
      case 'forwarded':
        return needs.aside.rewrite({ ...note, forwardedAt: needs.clock() });
      case 'too-long':
        return announceOnceADay(needs, `forward-too-long#${controller.id}#${name}`, {
          subject: 'A message is too long to be forwarded',
          text: `It is no request and is kept until ${note.keptUntil}: ${command} ${name}`,
        });
      case 'too-many':
        return announceOnceADay(needs, `forwards-too-many#${controller.id}`, {
          subject: `More mail came to ${controller.id} than is forwarded`,
          text: `What is no request, and beyond the caps, is only kept: ${command}. Something may send without end, or answer what we forward.`,
        });
    }
  };

/** Robots and spam are forwarded to nobody, nor what is forwarded or a request already. */
const isOrdinary = ({ disposition, reason, forwardedAt, registeredAs }: AsideNote): boolean =>
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
