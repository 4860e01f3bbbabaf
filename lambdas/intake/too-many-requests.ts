import { Temporal } from 'temporal-polyfill';
import type { Controller } from '../request/controller.ts';
import type { Digest } from '../request/ids.ts';
import type { RequestStore } from '../request/ports.ts';

/**
 * Whether a mailbox has, in the last 24 hours, opened all the requests that are carried on by themselves. A sender
 * can be forged: without a bound we would write to whom it names as often as somebody likes, and each request
 * takes some codes. Requests that arrive in the same moment may not be counted yet.
 */
export const tooManyRequests = async (
  requests: Pick<RequestStore, 'byContact'>,
  { proof }: Pick<Controller, 'proof'>,
  contact: Digest,
  now: string,
): Promise<boolean> => {
  const since = Temporal.Instant.from(now).subtract({ hours: 24 });
  const opened = await requests.byContact(contact, since.toString({ smallestUnit: 'millisecond' }));
  return opened.length >= proof.requestsADay;
};
