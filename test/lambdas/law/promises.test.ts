import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueDate } from '../../../lambdas/law/due.ts';
import { at10, desks } from './desks.ts';
import { PROMISES } from './promises.ts';

const received = at10('2026-03-06');

describe('what policies and the law promise', () => {
  for (const { id, says, controller, kind, moments, ends, decidedBy = id } of PROMISES)
    it(`${id}: ${says}`, () => {
      const due = dueDate({ controller, kind, moments });
      const expected = new Date(`${ends}:00+05:00`).toISOString();
      const own = due.candidates.find(({ term }) => term.id === id);
      assert.equal(own?.dueAt, expected);
      assert.equal(due.decidedBy, decidedBy);
      if (decidedBy === id) assert.equal(due.dueAt, expected);
    });

  it('BJQ-9: leaving the mailing list has no number in the policy, so the law’s outer limit decides', () => {
    const due = dueDate({ controller: desks.bazarjoq, kind: 'optout', moments: { received } });
    assert.equal(due.decidedBy, 'LAW-1');
    assert.deepEqual(
      due.candidates.filter(({ dueAt }) => !dueAt).map(({ term }) => term.id),
      ['BJQ-9'],
    );
  });

  it('LAW-6: the day of receipt does not count, a last day off moves on, and the day ends at 24:00 in Almaty', () => {
    const lateOnFriday = { received: '2026-03-06T23:59:59+05:00' };
    const due = dueDate({ controller: desks.nlg, kind: 'blocking', moments: lateOnFriday });
    assert.equal(due.dueAt, '2026-03-10T19:00:00.000Z');
    assert.deepEqual(
      due.skipped.map(({ day }) => day),
      ['2026-03-07', '2026-03-08', '2026-03-09'],
    );
  });

  it('LAW-12: a consumer’s claim has no term of law unless a controller switched it on', () => {
    const due = dueDate({ controller: desks.bilal, kind: 'claim', moments: { received } });
    assert.ok(due.candidates.every(({ term }) => term.id !== 'LAW-12'));
  });
});
