import { Temporal } from 'temporal-polyfill';
import type { Aside, AsideNote } from '../request/aside.ts';
import type { Controller } from '../request/controller.ts';
import type { Clock, KeyedDigest, Metrics } from '../request/ports.ts';
import type { Disposed } from './dispose.ts';
import type { Arrived } from './receive-mail.ts';
import { sourceOf } from './source-of.ts';

export interface SetAsideNeeds {
  readonly aside: Aside;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** Forwards it where the controller wants that. */
  readonly forwardAside: (arrived: Arrived, note: AsideNote) => Promise<void>;
}

/** What opens no request, and why. */
export type NoRequest = Extract<Disposed, { readonly disposition: AsideNote['disposition'] }>;

/**
 * Keeps a message that opens no request, counts it by its reason once, and forwards ordinary mail where the
 * controller wants it. Nobody is answered. Done again after a failure, it goes on where it stopped.
 */
export const setAside =
  ({ aside, digest, clock, metrics, forwardAside }: SetAsideNeeds) =>
  async (
    { controller, ...message }: Arrived,
    { disposition, reason }: NoRequest,
  ): Promise<void> => {
    const name = await digest('source', sourceOf(message));
    const now = clock();
    const { note, isNew } = await aside.keep(
      {
        ...{ controller: controller.id, name, disposition, reason },
        ...timesOf(controller, message.arrivedAt, now),
      },
      message.raw,
      now,
    );
    if (isNew) metrics(controller.id, { [`mail-${disposition}/${reason}`]: 1 });
    await forwardAside({ controller, ...message }, note);
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
