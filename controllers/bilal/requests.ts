import type { Controller } from '../../lambdas/request/controller.ts';

type Requests = Pick<
  Controller,
  'subjects' | 'particulars' | 'proof' | 'other' | 'blockWhileChecking'
>;

/** What a person must write (the policy asks for nothing in particular), and what we do while we check. */
export const requests: Requests = {
  subjects: [],
  particulars: [],
  // An opt-out has 24 hours (BIL-2): most of them are the person's, the last are kept for doing it.
  proof: { remindAfter: 'P3D', expireAfter: 'P10D', leaveBeforeDue: 'PT4H', requestsADay: 5 },
  // Twice the longest term: who asks why nobody answered can still be shown what came.
  other: { keptDays: 60 },
  // BIL-4, clause 4.2.3: data that are wrong or handled unlawfully are blocked for the time of the check.
  blockWhileChecking: ['blocking', 'correction', 'deletion'],
};
