import { Temporal } from 'temporal-polyfill';
import type { ProofPolicy } from './controller.ts';
import type { Request } from './request.ts';

/**
 * When the person is reminded and until when proof is taken (ISO 8601, UTC), counted from asking.
 * The clock of the law runs on meanwhile, so both end early enough before the due date to answer in time.
 */
export const proofTimes = (
  policy: Omit<ProofPolicy, 'requestsADay'>,
  askedAt: string,
  dueAt: string,
): { readonly remindAt: string; readonly expiresAt: string } => {
  const latest = Temporal.Instant.from(dueAt).subtract(hours(policy.leaveBeforeDue));
  const asked = Temporal.Instant.from(askedAt);
  const expires = earlier(asked.add(hours(policy.expireAfter)), latest);
  // A request understood late still gets an hour: a person who answers at once is not turned away.
  const open = later(expires, asked.add({ hours: 1 }));
  const half = asked.add({ seconds: Math.floor(open.since(asked).total('seconds') / 2) });
  return {
    remindAt: iso(earlier(asked.add(hours(policy.remindAfter)), half)),
    expiresAt: iso(open),
  };
};

/** Until when missing particulars are waited for: from the letter that asks, or from now. */
export const particularsUntil = (request: Request, policy: ProofPolicy, now: string): string => {
  const asked = request.letters.particulars?.told?.at ?? now;
  return proofTimes(policy, asked, request.dueAt).remindAt;
};

/** Whole seconds from one moment to another, at least one: a time-out of zero is not legal. */
export const secondsUntil = (moment: string, from: string): number =>
  Math.max(1, Math.ceil((Date.parse(moment) - Date.parse(from)) / 1000));

const hours = (duration: string): { hours: number } => ({
  // Elapsed time, not calendar days: these are our own waits, no legal terms.
  hours: Temporal.Duration.from(duration).total({ unit: 'hours', relativeTo: '2026-01-01' }),
});

const earlier = (a: Temporal.Instant, b: Temporal.Instant) =>
  Temporal.Instant.compare(a, b) < 0 ? a : b;
const later = (a: Temporal.Instant, b: Temporal.Instant) =>
  Temporal.Instant.compare(a, b) < 0 ? b : a;

/** With milliseconds, always: times are compared as texts. */
const iso = (instant: Temporal.Instant): string =>
  instant.toString({ smallestUnit: 'millisecond' });
