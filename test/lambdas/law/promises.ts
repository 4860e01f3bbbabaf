import type { Moments } from '../../../lambdas/law/moments.ts';
import type { Bound } from '../../../lambdas/law/question.ts';
import type { Kind } from '../../../lambdas/request/kinds.ts';
import type { Duty } from '../../../lambdas/request/term.ts';
import { at10, desks } from './desks.ts';

interface Undertaking {
  readonly id: string;
  readonly says: string;
  readonly controller: Bound;
  readonly kind: Kind | Duty;
  readonly moments: Moments;
  /** When the rule itself ends, on the wall clock of Almaty. */
  readonly ends: string;
  /** Who decides, where it is not this rule. */
  readonly decidedBy?: string;
}

const received = at10('2026-03-06');
const proven = at10('2026-03-12');

/** Every row of the controllers' promises that has a number, with a case worked out by hand. */
export const PROMISES: readonly Undertaking[] = [
  {
    id: 'BIL-2',
    says: 'an opt-out of Friday 15:00 is done by Monday 15:00',
    controller: desks.bilal,
    kind: 'optout',
    moments: { received: '2026-04-10T15:00:00+05:00' },
    ends: '2026-04-13T15:00',
  },
  {
    id: 'BIL-2',
    says: 'an opt-out of Saturday is done by the end of Monday',
    controller: desks.bilal,
    kind: 'optout',
    moments: { received: '2026-04-11T12:00:00+05:00' },
    ends: '2026-04-14T00:00',
  },
  {
    id: 'BIL-2',
    says: 'hours stand still on 1 May and over the weekend after it',
    controller: desks.bilal,
    kind: 'optout',
    moments: { received: '2026-04-30T09:30:00+05:00' },
    ends: '2026-05-04T09:30',
  },
  {
    id: 'BIL-5',
    says: 'a claim is answered within 30 calendar days, the last a Sunday',
    controller: desks.bilal,
    kind: 'claim',
    moments: { received },
    ends: '2026-04-07T00:00',
  },
  {
    id: 'KDV-1',
    says: 'a claim is answered within five working days',
    controller: desks.kdv,
    kind: 'claim',
    moments: { received },
    ends: '2026-03-17T00:00',
  },
  {
    id: 'ALS-3',
    says: 'a claim is answered within 30 calendar days',
    controller: desks.alser,
    kind: 'claim',
    moments: { received: at10('2026-06-01') },
    ends: '2026-07-02T00:00',
  },
  {
    id: 'ALS-3',
    says: 'support hours (ALS-6) do not move it: a claim of 23:00 counts from that day',
    controller: desks.alser,
    kind: 'claim',
    moments: { received: '2026-06-01T23:00:00+05:00' },
    ends: '2026-07-02T00:00',
  },
  {
    id: 'BJQ-5',
    says: 'an access request is answered within 30 calendar days',
    controller: desks.bazarjoq,
    kind: 'access',
    moments: { received },
    ends: '2026-04-07T00:00',
  },
  {
    id: 'BJQ-8',
    says: 'wrong data are changed within 7 working days of the proof; the law is stricter',
    controller: desks.bazarjoq,
    kind: 'correction',
    moments: { received, proven },
    ends: '2026-03-27T00:00',
    decidedBy: 'LAW-2',
  },
  {
    id: 'BJQ-10',
    says: 'processing stops within 30 calendar days of a withdrawal; the law is stricter',
    controller: desks.bazarjoq,
    kind: 'withdrawal',
    moments: { received },
    ends: '2026-04-07T00:00',
    decidedBy: 'LAW-1',
  },
  {
    id: 'BJQ-10',
    says: 'and before the law had a term, the policy decided',
    controller: desks.bazarjoq,
    kind: 'withdrawal',
    moments: { received: at10('2025-06-02') },
    ends: '2025-07-03T00:00',
  },
  {
    id: 'BJQ-12',
    says: 'data unlawfully obtained are destroyed within 4 working days of the proof; the law is stricter',
    controller: desks.bazarjoq,
    kind: 'deletion',
    moments: { received, proven },
    ends: '2026-03-19T00:00',
    decidedBy: 'LAW-2',
  },
  {
    id: 'LAW-1',
    says: 'a withdrawal is carried out or refused within 15 working days',
    controller: desks.bazarjoq,
    kind: 'withdrawal',
    moments: { received },
    ends: '2026-04-03T00:00',
  },
  ...(['correction', 'deletion', 'unblocking'] as const).map((kind) => ({
    id: 'LAW-2',
    says: `${kind} takes one working day from the moment its ground is there`,
    controller: desks.nlg,
    kind,
    moments: { received, proven: at10('2026-03-20') },
    ends: '2026-03-27T00:00',
  })),
  {
    id: 'LAW-2',
    says: 'blocking takes one working day from the letter that tells of the breach',
    controller: desks.nlg,
    kind: 'blocking',
    moments: { received },
    ends: '2026-03-11T00:00',
  },
  {
    id: 'LAW-3',
    says: 'access without a number in the policy is aimed at within 3 working days',
    controller: desks.nlg,
    kind: 'access',
    moments: { received },
    ends: '2026-03-13T00:00',
  },
  {
    id: 'LAW-3',
    says: 'the aim decides nothing where the policy gives a number',
    controller: desks.bazarjoq,
    kind: 'access',
    moments: { received },
    ends: '2026-03-13T00:00',
    decidedBy: 'BJQ-5',
  },
  {
    id: 'LAW-4',
    says: 'an objection to automated processing is decided within 3 working days',
    controller: desks.kdv,
    kind: 'objection',
    moments: { received: at10('2026-05-26') },
    ends: '2026-06-02T00:00',
  },
  {
    id: 'LAW-5',
    says: 'a breach is told to the authorised body within one working day of its detection',
    controller: desks.alser,
    kind: 'breach',
    moments: { received, detected: '2026-08-28T23:59:59+05:00' },
    ends: '2026-09-01T00:00',
  },
  {
    id: 'LAW-12',
    says: 'a consumer’s claim takes 10 calendar days where a controller switched it on',
    controller: { ...desks.bilal, switchedOn: ['LAW-12'] },
    kind: 'claim',
    moments: { received },
    ends: '2026-03-17T00:00',
  },
];
