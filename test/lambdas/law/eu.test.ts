import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueDate } from '../../../lambdas/law/due.ts';
import { eu } from '../../../lambdas/law/eu/jurisdiction.ts';
import { explain } from '../../../lambdas/law/explain.ts';
import { KINDS } from '../../../lambdas/request/kinds.ts';

const controller = { terms: [], jurisdiction: 'eu', timeZone: 'Europe/Berlin', week: 5 } as const;

const dueIn = (place: string, received: string, extended?: string) =>
  dueDate({
    controller,
    kind: 'access',
    moments: { received, ...(extended !== undefined && { extended }) },
    jurisdiction: eu(place),
  });

describe('a request under the GDPR', () => {
  it('is answered within a month of receipt, on the same date', () => {
    const due = dueIn('DE', '2026-03-05T10:00:00+01:00');
    assert.equal(due.lastDay, '2026-04-07');
    assert.equal(dueIn('DE', '2026-06-10T10:00:00+02:00').lastDay, '2026-07-10');
    assert.equal(due.decidedBy, 'GDPR-12-3');
  });

  it('rolls over weekend and Easter Monday to the next working day', () => {
    const { skipped } = dueIn('DE', '2026-03-05T10:00:00+01:00');
    assert.deepEqual(
      skipped.map(({ day }) => day),
      ['2026-04-05', '2026-04-06'],
    );
  });

  it('ends on the last day of a month that has no such date', () => {
    assert.equal(dueIn('DE', '2026-08-31T10:00:00+02:00').lastDay, '2026-09-30');
    assert.equal(dueIn('FR', '2024-01-31T10:00:00+01:00').lastDay, '2024-02-29');
  });

  it('ends at midnight there, whichever way the clocks have gone', () => {
    assert.equal(dueIn('DE', '2026-03-10T10:00:00+01:00').dueAt, '2026-04-10T22:00:00.000Z');
    assert.equal(dueIn('DE', '2026-10-12T10:00:00+02:00').dueAt, '2026-11-12T23:00:00.000Z');
  });

  it('gets two more months when the person was told why inside the first, and not after it', () => {
    const received = '2026-06-10T10:00:00+02:00';
    assert.equal(dueIn('DE', received, '2026-07-01T10:00:00+02:00').lastDay, '2026-09-10');
    assert.equal(dueIn('DE', received, '2026-07-11T10:00:00+02:00').lastDay, '2026-07-10');
    const told = dueIn('DE', received, '2026-07-01T10:00:00+02:00');
    assert.match(explain(told, 'en'), /3 months, counted from the day after/);
  });

  it('keeps the holidays of the member state and of its region', () => {
    assert.equal(dueIn('DE', '2026-05-04T10:00:00+02:00').lastDay, '2026-06-04');
    assert.equal(dueIn('DE-BY', '2026-05-04T10:00:00+02:00').lastDay, '2026-06-05');
  });

  it('has a date whatever its kind', () => {
    const moments = { received: '2026-05-04T10:00:00+02:00' };
    for (const kind of KINDS) dueDate({ controller, kind, moments, jurisdiction: eu('EE') });
  });

  it('in a place nobody knows is refused by name', () => {
    assert.throws(() => eu('XX'), /XX, wanted a place like DE/);
    assert.throws(() => eu('DE-XX'), /DE-XX/);
    assert.throws(() => eu(''), RangeError);
  });
});
