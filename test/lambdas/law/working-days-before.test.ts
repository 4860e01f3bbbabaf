import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workingDaysBefore } from '../../../lambdas/law/working-days-before.ts';
import { desks } from './desks.ts';

const before = (n: number, instant: string, week: 5 | 6 = 5): string =>
  workingDaysBefore(n, instant, { ...desks.nlg, week });

describe('working days before a due date', () => {
  it('one before 24:00 of Monday is 24:00 of Friday', () => {
    assert.equal(before(1, '2026-04-13T19:00:00.000Z'), '2026-04-10T19:00:00.000Z');
  });

  it('one before 24:00 of 26 March is 24:00 of 20 March: Nauryz and the weekend lie between', () => {
    assert.equal(before(1, '2026-03-26T19:00:00.000Z'), '2026-03-20T19:00:00.000Z');
  });

  it('one before Monday 15:00 is Friday 15:00', () => {
    assert.equal(before(1, '2026-04-13T15:00:00+05:00'), '2026-04-10T10:00:00.000Z');
  });

  it('a six-day week has its Saturday between', () => {
    assert.equal(before(1, '2026-04-13T19:00:00.000Z', 6), '2026-04-11T19:00:00.000Z');
  });
});
