import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { keptDue } from '../../../lambdas/law/kept-due.ts';
import { noticesOf } from '../../../lambdas/law/notices.ts';
import { unconfirmedYear } from '../../../lambdas/law/unconfirmed-year.ts';

describe('notices before a due date', () => {
  it('come at half of the term, one working day and two hours before its end, and at its end', () => {
    // A withdrawal of 6 March 2026 is due by 24:00 of Thursday 2 April.
    const notices = noticesOf(bazarjoq, '2026-03-06T05:00:00.000Z', '2026-04-02T19:00:00.000Z');
    assert.deepEqual(
      notices.map(({ name, at }) => `${name} ${at}`),
      [
        'half-of-term 2026-03-20T00:00:00.000Z',
        'one-working-day-left 2026-04-01T19:00:00.000Z',
        'two-hours-left 2026-04-02T17:00:00.000Z',
        'late 2026-04-02T19:00:00.000Z',
      ],
    );
  });

  it('one working day before the end of a Monday after a long week-end is the working day before it', () => {
    const notices = noticesOf(bazarjoq, '2026-03-02T05:00:00.000Z', '2026-03-26T19:00:00.000Z');
    // 21 to 25 March are days off: the working day before Thursday the 26th is Friday the 20th.
    assert.equal(notices[1]?.at, '2026-03-20T19:00:00.000Z');
  });

  it('of a term that ends today leave out what would come before the letter did', () => {
    const notices = noticesOf(bazarjoq, '2026-03-10T08:00:00.000Z', '2026-03-10T19:00:00.000Z');
    assert.deepEqual(
      notices.map(({ name }) => name),
      ['half-of-term', 'two-hours-left', 'late'],
    );
  });
});

describe('what a request keeps of its due date', () => {
  const receivedAt = '2026-03-06T05:00:00.000Z';

  it('BJQ-8, LAW-2: once it is proven that data are wrong, the term runs from there', () => {
    const before = keptDue(bazarjoq, { kinds: ['correction'], receivedAt });
    const groundsProven = { correction: '2026-03-10T05:00:00.000Z' };
    const after = keptDue(bazarjoq, { kinds: ['correction'], receivedAt, groundsProven });
    assert.equal(after.dueBy, 'LAW-2');
    assert.equal(after.dueAt, '2026-03-11T19:00:00.000Z');
    assert.notEqual(before.dueBy, 'LAW-2');
  });

  it('what was proven before the letter came starts no term before the letter', () => {
    const groundsProven = { deletion: '2026-03-01T05:00:00.000Z' };
    const { dueAt } = keptDue(bazarjoq, { kinds: ['deletion'], receivedAt, groundsProven });
    assert.equal(dueAt, '2026-03-10T19:00:00.000Z');
  });

  it('the proof of one kind moves no other kind of the request', () => {
    const groundsProven = { deletion: '2026-03-20T05:00:00.000Z' };
    const { dueBy } = keptDue(bazarjoq, {
      kinds: ['access', 'deletion'],
      receivedAt,
      groundsProven,
    });
    assert.equal(dueBy, 'LAW-2');
    const access = keptDue(bazarjoq, { kinds: ['access'], receivedAt, groundsProven });
    assert.equal(access.dueBy, 'BJQ-5');
  });
});

describe('the calendar of next year', () => {
  const calendar = { year: (year: number) => (year === 2026 ? confirmed(2026) : undefined) };
  const confirmed = (year: number) => ({ year, confirmed: true, daysOff: [], workingDays: [] });
  const ZONE = 'Asia/Almaty';

  it('is missed from 1 October on, by the clock of the controller', () => {
    assert.equal(unconfirmedYear({ calendar }, '2026-09-30T18:59:59.000Z', ZONE), undefined);
    assert.equal(unconfirmedYear({ calendar }, '2026-09-30T19:00:00.000Z', ZONE), 2027);
  });

  it('is missed at any time where it is the running year that has none', () => {
    assert.equal(unconfirmedYear({ calendar }, '2027-02-01T00:00:00.000Z', ZONE), 2027);
  });
});
