import type { Controller } from '../../lambdas/request/controller.ts';

type Requests = Pick<
  Controller,
  'subjects' | 'particulars' | 'proof' | 'other' | 'blockWhileChecking'
>;

/** What a person must write, and what we do while we check. */
export const requests: Requests = {
  // Clauses 7 and 8: the subjects that the policy asks people to use.
  subjects: [
    { text: 'Дербес деректер туралы сұрау', kind: 'access', id: 'BJQ-1' },
    {
      text: 'Дербес деректерді жинауға, өңдеуге келісімді кері қайтарып алу',
      kind: 'withdrawal',
      id: 'BJQ-2',
    },
  ],
  particulars: [
    {
      kind: 'withdrawal',
      needs: ['fullName', 'phone', 'contact', 'dataConcerned'],
      id: 'BJQ-3',
      clause: '8',
    },
  ],
  proof: { remindAfter: 'P3D', expireAfter: 'P10D', leaveBeforeDue: 'P2D', requestsADay: 5 },
  // Twice the longest term: who asks why nobody answered can still be shown what came.
  other: { keptDays: 60 },
  // Clause 8 for blocking (BJQ-14); a correction says that what we hold is wrong, so nobody uses it meanwhile.
  blockWhileChecking: ['blocking', 'correction'],
};
