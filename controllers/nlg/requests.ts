import type { Controller } from '../../lambdas/request/controller.ts';

type Requests = Pick<
  Controller,
  'subjects' | 'particulars' | 'proof' | 'other' | 'blockWhileChecking'
>;

/** What a person must write (the policy asks for nothing in particular), and what we do while we check. */
export const requests: Requests = {
  subjects: [],
  particulars: [],
  proof: { remindAfter: 'P3D', expireAfter: 'P10D', leaveBeforeDue: 'PT12H', requestsADay: 5 },
  // Twice the longest term: who asks why nobody answered can still be shown what came.
  other: { keptDays: 60 },
  // NLG-1, clause 6.2.1: data said to be wrong, unlawful or not needed are not used until that is checked.
  blockWhileChecking: ['blocking', 'correction', 'deletion'],
};
