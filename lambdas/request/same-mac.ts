import { timingSafeEqual } from 'node:crypto';

/** Whether a mac that somebody gave is ours, in constant time. */
export const sameMac = (given: string, ours: string): boolean =>
  given.length === ours.length && timingSafeEqual(Buffer.from(given), Buffer.from(ours));
