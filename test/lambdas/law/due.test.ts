import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueDate } from '../../../lambdas/law/due.ts';
import { UnknownJurisdictionError } from '../../../lambdas/law/jurisdictions.ts';
import { KINDS } from '../../../lambdas/request/kinds.ts';
import type { Term } from '../../../lambdas/request/term.ts';
import { at10, desks } from './desks.ts';

const received = at10('2026-03-06');

describe('the rule that decides', () => {
  it('is found for every kind of every controller, so that no request is without a date', () => {
    for (const controller of Object.values(desks))
      for (const kind of KINDS)
        for (const day of ['2024-03-04', '2026-03-06', '2031-05-05'])
          assert.ok(dueDate({ controller, kind, moments: { received: at10(day) } }).dueAt > day);
  });

  it('is named before the others', () => {
    const due = dueDate({ controller: desks.bazarjoq, kind: 'withdrawal', moments: { received } });
    assert.deepEqual(
      due.candidates.map(({ term }) => term.id),
      ['LAW-1', 'TARGET', 'BJQ-10'],
    );
  });

  it('is our target while a term waits for the proof, and the term once the proof is there', () => {
    const question = { controller: desks.bazarjoq, kind: 'correction' } as const;
    const waiting = dueDate({ ...question, moments: { received } });
    assert.equal(waiting.decidedBy, 'TARGET');
    assert.deepEqual(
      waiting.candidates.filter(({ provisional }) => provisional).map(({ term }) => term.id),
      ['LAW-2', 'BJQ-8'],
    );
    const proven = dueDate({ ...question, moments: { received, proven: at10('2026-03-20') } });
    assert.equal(proven.decidedBy, 'LAW-2');
    assert.equal(proven.lastDay, '2026-03-26');
    assert.ok(proven.candidates.every(({ provisional }) => !provisional));
  });

  it('is never a rule that came into force later, which is still shown with its date', () => {
    const moments = { received: at10('2026-01-16') };
    const due = dueDate({ controller: desks.bazarjoq, kind: 'withdrawal', moments });
    assert.equal(due.decidedBy, 'BJQ-10');
    const law = due.candidates.find(({ term }) => term.id === 'LAW-1');
    assert.equal(law?.notInForce, true);
    assert.equal(law?.dueAt, '2026-02-06T19:00:00.000Z');
    const after = dueDate({
      ...due,
      controller: desks.bazarjoq,
      moments: { received: at10('2026-01-18') },
    });
    assert.equal(after.decidedBy, 'LAW-1');
  });

  it('is the law where law and policy end at the same moment', () => {
    const same: Term = {
      id: 'OWN-1',
      kinds: ['objection'],
      amount: 3,
      unit: 'working-days',
      from: 'receipt',
      standing: 'policy',
      source: { kk: 'саясат', ru: 'политика', en: 'policy' },
    };
    const controller = { ...desks.nlg, terms: [same] };
    const due = dueDate({ controller, kind: 'objection', moments: { received } });
    assert.equal(due.decidedBy, 'LAW-4');
  });
});

describe('the internal target', () => {
  const own: Term = {
    id: 'LAW-3',
    kinds: ['access'],
    amount: 10,
    unit: 'calendar-days',
    from: 'receipt',
    standing: 'target',
    source: { kk: 'ішкі мақсат', ru: 'внутренняя цель', en: 'own aim' },
  };

  it('is replaced by a controller’s own of the same id', () => {
    const controller = { ...desks.nlg, terms: [own] };
    const due = dueDate({ controller, kind: 'access', moments: { received } });
    assert.equal(due.lastDay, '2026-03-16');
    assert.equal(due.candidates.filter(({ term }) => term.id === 'LAW-3').length, 1);
  });

  it('is left out where it would end after the due date', () => {
    const due = dueDate({ controller: desks.nlg, kind: 'blocking', moments: { received } });
    assert.equal(due.target, undefined);
  });

  it('takes the place of no rule of law, even under its id', () => {
    const controller = {
      ...desks.nlg,
      terms: [{ ...own, id: 'LAW-1', kinds: ['withdrawal'] }],
    } as const;
    const due = dueDate({ controller, kind: 'withdrawal', moments: { received } });
    assert.equal(due.lastDay, '2026-04-02');
  });
});

describe('a calendar nobody has confirmed', () => {
  const confirmed = (day: string): boolean =>
    dueDate({ controller: desks.nlg, kind: 'withdrawal', moments: { received: at10(day) } })
      .confirmed;

  it('is reported when a term runs into its year, and only then', () => {
    assert.equal(confirmed('2026-03-06'), true);
    assert.equal(confirmed('2026-12-09'), true);
    assert.equal(confirmed('2026-12-29'), false);
    assert.equal(confirmed('2027-03-12'), false);
  });

  it('is reported for a year without a list, where only weekends are off', () => {
    assert.equal(confirmed('2031-05-05'), false);
  });
});

describe('what cannot be counted', () => {
  it('a moment that is no date is refused', () => {
    const moments = { received: 'yesterday' };
    assert.throws(() => dueDate({ controller: desks.nlg, kind: 'access', moments }), RangeError);
  });

  it('a law that this build does not carry is refused by name', () => {
    const controller = { ...desks.nlg, jurisdiction: 'eu' } as const;
    assert.throws(
      () => dueDate({ controller, kind: 'access', moments: { received } }),
      (error) =>
        error instanceof UnknownJurisdictionError && /eu, wanted one of kz/.test(error.message),
    );
  });
});
