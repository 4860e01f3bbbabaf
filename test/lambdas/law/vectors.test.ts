import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { dueDate } from '../../../lambdas/law/due.ts';
import { kz } from '../../../lambdas/law/kz/jurisdiction.ts';
import { plusWorkingDays } from '../../../lambdas/law/working-days.ts';
import { at10, desks } from './desks.ts';

/** Received, then +1, +3, +10 and +15 working days: the vectors of the legal research. */
const VECTORS = [
  ['2024-12-31', '2025-01-05', '2025-01-08', '2025-01-17', '2025-01-24'],
  ['2026-03-06', '2026-03-10', '2026-03-12', '2026-03-26', '2026-04-02'],
  ['2026-03-20', '2026-03-26', '2026-03-30', '2026-04-08', '2026-04-15'],
  ['2026-04-30', '2026-05-04', '2026-05-06', '2026-05-19', '2026-05-26'],
  ['2026-05-08', '2026-05-12', '2026-05-14', '2026-05-25', '2026-06-02'],
  ['2026-05-26', '2026-05-28', '2026-06-01', '2026-06-10', '2026-06-17'],
  ['2026-08-28', '2026-08-31', '2026-09-02', '2026-09-11', '2026-09-18'],
  ['2026-12-31', '2027-01-05', '2027-01-08', '2027-01-19', '2027-01-26'],
  ['2027-03-12', '2027-03-16', '2027-03-18', '2027-04-01', '2027-04-08'],
] as const;

describe('working days of Kazakhstan', () => {
  for (const [received, ...ends] of VECTORS)
    for (const [index, amount] of [1, 3, 10, 15].entries())
      it(`${received} and ${amount} working days end on ${ends[index]}`, () => {
        const day = Temporal.PlainDate.from(received);
        const end = plusWorkingDays({ calendar: kz.calendar, week: 5 }, day, amount);
        assert.equal(end.toString(), ends[index]);
      });

  for (const [received, one, three, , fifteen] of VECTORS) {
    it(`a demand to block of ${received} is due on ${one}`, () => {
      const moments = { received: at10(received) };
      const due = dueDate({ controller: desks.nlg, kind: 'blocking', moments });
      assert.equal(due.lastDay, one);
    });

    it(`a withdrawal of ${received} is due on ${received < '2026-01-18' ? three : fifteen}`, () => {
      const moments = { received: at10(received) };
      const due = dueDate({ controller: desks.nlg, kind: 'withdrawal', moments });
      assert.equal(due.lastDay, received < '2026-01-18' ? three : fifteen);
    });
  }
});
