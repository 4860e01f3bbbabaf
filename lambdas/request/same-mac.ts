import { timingSafeEqual } from 'node:crypto';

/** Whether a mac, or the keyed digest of what somebody gave, is ours, in constant time. */
export const sameMac = (given: string, ours: string): boolean => {
  const [theirs, kept] = [Buffer.from(given), Buffer.from(ours)];
  return theirs.length === kept.length && timingSafeEqual(theirs, kept);
};
