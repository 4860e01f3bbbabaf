import { Temporal } from 'temporal-polyfill';
import type { Controller } from '../request/controller.ts';
import type { Digest } from '../request/ids.ts';
import type { RequestStore } from '../request/ports.ts';

/**
 * Whether a mailbox, under all its tags, has, since 24 hours before it sent the next one, opened all the requests that
 * are carried on by themselves. A sender can be forged: without a bound we would write to whom it names as often as
 * somebody likes, and each request takes some codes. Requests that arrive in the same moment may not be counted yet.
 */
export const tooManyRequests = async (
  requests: Pick<RequestStore, 'byContact'>,
  { proof }: Pick<Controller, 'proof'>,
  contact: Digest,
  receivedAt: string,
): Promise<boolean> => {
  const since = Temporal.Instant.from(receivedAt).subtract({ hours: 24 });
  const opened = await requests.byContact(contact, since.toString({ smallestUnit: 'millisecond' }));
  return opened.length >= proof.requestsADay;
};
