import { emptyHistory, withEvent } from '../../lambdas/request/history.ts';
import { type Digest, type PersonalRef, requestIdOf } from '../../lambdas/request/ids.ts';
import type { Request, Status } from '../../lambdas/request/request.ts';

const AT = '2026-03-06T05:00:00.000Z';
const ref = (name: string) => name as PersonalRef;
const digest = (byte: string) => byte.repeat(32) as Digest;

/** One request in each status, with every field that the status may have. Made afresh at each call. */
export const inEveryStatus = (): {
  readonly [S in Status]: Extract<Request, { readonly status: S }>;
} => {
  const id = requestIdOf('BJQ', 'every status');
  const base = {
    id,
    controller: 'bazarjoq',
    version: 1,
    channel: 'email' as const,
    language: 'kk' as const,
    kinds: ['access', 'withdrawal'] as const,
    receivedAt: AT,
    dueAt: '2026-04-05T18:59:59.000Z',
    dueBy: 'BJQ-5',
    source: digest('a1'),
    contact: digest('b2'),
    participants: [digest('b2'), digest('c3')],
    mayAcknowledge: true,
    personal: { key: ref('key'), requester: ref('requester'), message: ref('message') },
    letters: {
      acknowledgement: { claimedAt: AT, copy: ref('copy'), told: { at: AT, messageId: 'ses-1' } },
      proof: { claimedAt: AT, to: digest('c3') },
      'not-accepted-2': { claimedAt: AT },
    },
    waiting: [
      { on: 'proof' as const, taskToken: 'token', since: AT },
      { on: 'system:shop' as const, taskToken: 'token-2', since: AT },
    ],
    decisions: {
      access: { outcome: 'grant' as const, at: AT },
      withdrawal: { outcome: 'refuse' as const, ground: 'open-obligation' as const, at: AT },
    },
    results: [
      {
        system: 'shop',
        at: AT,
        found: true,
        done: { access: 0 },
        undecided: { withdrawal: 'open-obligation' as const },
        exported: ref('exported'),
        byHand: true,
      },
    ],
    missing: ['phone', 'dataConcerned'] as const,
    history: withEvent(emptyHistory(id), AT, {
      what: 'received',
      actor: 'requester',
      facts: { attachments: 2, automatic: false, kinds: 'access' },
    }),
  };
  const proof = {
    askedAt: AT,
    expiresAt: '2026-03-16T05:00:00.000Z',
    remindAt: '2026-03-09T05:00:00.000Z',
    code: digest('d4'),
    token: digest('e5'),
    triesLeft: 5,
    contact: digest('c3'),
    mailbox: ref('mailbox'),
  };
  const proven = { at: AT, by: 'code' as const, contact: ref('mailbox') };
  const done = { proven, fulfilledAt: AT, written: ref('written') };
  return {
    unclear: { ...base, status: 'unclear', kinds: [], why: 'unsure' },
    received: { ...base, status: 'received' },
    'awaiting-proof': { ...base, status: 'awaiting-proof', proof },
    'proof-missing': { ...base, status: 'proof-missing', proof, why: 'too-late' },
    verified: { ...base, status: 'verified', proven },
    fulfilled: { ...base, ...done, status: 'fulfilled' },
    answered: { ...base, ...done, status: 'answered', answeredAt: AT },
    closed: { ...base, status: 'closed', ending: 'answered', closedAt: AT },
  };
};
