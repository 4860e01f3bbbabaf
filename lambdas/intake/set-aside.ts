import { Temporal } from 'temporal-polyfill';
import type { Aside, AsideNote } from '../request/aside.ts';
import type { Controller } from '../request/controller.ts';
import type { Clock, KeyedDigest, Metrics, Operators } from '../request/ports.ts';
import type { Disposed } from './dispose.ts';
import type { Arrived } from './receive-mail.ts';
import { sourceOf } from './source-of.ts';

export interface SetAsideNeeds {
  readonly aside: Aside;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** Sends a message on to the controller's own people, whole. False: it is too long for that. */
  readonly forward: (
    controller: Controller,
    order: { readonly to: string; readonly name: AsideNote['name']; readonly raw: Uint8Array },
  ) => Promise<boolean>;
  readonly operators: Pick<Operators, 'announce'>;
}

/** What opens no request, and why. */
export type NoRequest = Extract<Disposed, { readonly disposition: AsideNote['disposition'] }>;

/**
 * Keeps a message that opens no request, counts it by its reason once, and forwards ordinary mail where the
 * controller wants it. Nobody is answered. Done again after a failure, it goes on where it stopped.
 */
export const setAside =
  ({ aside, digest, clock, metrics, forward, operators }: SetAsideNeeds) =>
  async (
    { controller, ...message }: Arrived,
    { disposition, reason }: NoRequest,
  ): Promise<void> => {
    const name = await digest('source', sourceOf(message));
    const { note, isNew } = await aside.keep(
      {
        ...{ controller: controller.id, name, disposition, reason },
        ...timesOf(controller, message.arrivedAt, clock()),
      },
      message.raw,
    );
    if (isNew) metrics(controller.id, { [`mail-${disposition}/${reason}`]: 1 });
    const to = forwardingAddress(controller, note, message.mail.from?.address);
    if (!to) return;
    if (!(await forward(controller, { to, name, raw: message.raw })))
      await operators.announce({
        subject: 'A message is too long to be forwarded',
        text: `It is no request and is kept until ${note.keptUntil}: desk aside ${controller.id} ${name}`,
      });
    await aside.rewrite({ ...note, forwardedAt: clock() });
  };

/** It lies under the day it came. The bucket deletes it so many days after it was laid there: late mail is not gone at once. */
const timesOf = (
  { timeZone, other }: Controller,
  at: string,
  now: string,
): Pick<AsideNote, 'at' | 'day' | 'keptUntil'> => {
  const keptUntil = Temporal.Instant.from(now).add({ hours: 24 * other.keptDays });
  return {
    at,
    day: `${Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate()}`,
    keptUntil: keptUntil.toString({ smallestUnit: 'millisecond' }),
  };
};

/** Robots and spam are forwarded to nobody, and nothing goes back to where it came from. */
const forwardingAddress = (
  { other }: Controller,
  { disposition, reason, forwardedAt, registeredAs }: AsideNote,
  from: string | undefined,
): string | undefined =>
  disposition !== 'other' ||
  reason === 'spam' ||
  forwardedAt ||
  registeredAs ||
  from === other.forwardTo
    ? undefined
    : other.forwardTo;
