import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Calendar, CalendarYear } from '../../../lambdas/law/calendar.ts';
import { dueDate } from '../../../lambdas/law/due.ts';
import { dueOfRequest } from '../../../lambdas/law/due-of-request.ts';
import { kz } from '../../../lambdas/law/kz/jurisdiction.ts';
import { isWorkingDay } from '../../../lambdas/law/working-days.ts';
import { KINDS } from '../../../lambdas/request/kinds.ts';
import type { FixedTerm } from '../../../lambdas/request/term.ts';
import { desks } from './desks.ts';
import type { NaiveWeek } from './naive-count.ts';
import {
  naiveCalendarDays,
  naiveHours,
  naiveIsOff,
  naiveMonths,
  naiveWorkingDays,
  nextDay,
} from './naive-count.ts';

const YEARS = [2024, 2025, 2026, 2027].flatMap((year) => kz.calendar.year(year) ?? []);

const naive = (week: 5 | 6, extra: readonly string[] = []): NaiveWeek => ({
  week,
  off: new Set([
    ...YEARS.flatMap(({ daysOff }) =>
      daysOff.filter((off) => (off.week ?? week) === week).map(({ day }) => day),
    ),
    ...extra,
  ]),
  worked: new Set(YEARS.flatMap(({ workingDays }) => workingDays.map(({ day }) => day))),
});

/** Minutes from March 2024, when Almaty's clock was last changed, to the end of 2026. */
const FIRST = Date.parse('2024-03-01T00:00:00+05:00');
const LAST = Date.parse('2026-12-31T23:59:00+05:00');
const moment = fc
  .integer({ min: 0, max: (LAST - FIRST) / 60_000 })
  .map((minutes) => new Date(FIRST + minutes * 60_000).toISOString());

/** After the last change of the law, so that the same rules hold for both of two letters. */
const underOneLaw = moment.filter((at) => at >= '2026-07-12');

const week = fc.constantFrom(5 as const, 6 as const);
const desk = fc
  .tuple(fc.constantFrom(...Object.values(desks)), week)
  .map(([controller, week]) => ({ ...controller, week }));
const kind = fc.constantFrom(...KINDS);
const unit = fc.constantFrom(
  'calendar-days' as const,
  'working-days' as const,
  'months' as const,
  'hours-on-working-days' as const,
);
const term = fc.record({ unit, amount: fc.integer({ min: 1, max: 45 }) }).map(
  (counted): FixedTerm => ({
    id: 'TEST',
    kinds: ['question'],
    from: 'receipt',
    standing: 'law',
    source: { kk: '', ru: '', en: '' },
    ...counted,
  }),
);

/** The wall clock of Almaty, to the minute. */
const wall = (instant: string): string =>
  new Date(Date.parse(instant) + 5 * 3_600_000).toISOString().slice(0, 16);

const dueOf = (one: FixedTerm, received: string, week: 5 | 6, calendar: Calendar = kz.calendar) =>
  dueDate({
    controller: { ...desks.nlg, week },
    kind: 'question',
    moments: { received },
    jurisdiction: { ...kz, calendar, terms: [one] },
  });

const naiveEnd = (working: NaiveWeek, { amount, unit }: FixedTerm, received: string): string => {
  const minute = wall(received);
  const day = minute.slice(0, 10);
  if (unit === 'hours-on-working-days') return naiveHours(working, minute, amount);
  if (unit === 'working-days') return `${nextDay(naiveWorkingDays(working, day, amount))}T00:00`;
  if (unit === 'months') return `${nextDay(naiveMonths(working, day, amount))}T00:00`;
  return `${nextDay(naiveCalendarDays(working, day, amount))}T00:00`;
};

const withHoliday = (day: string): Calendar => ({
  year: (year): CalendarYear | undefined => {
    const known = kz.calendar.year(year);
    const added = { day, why: { kk: '', ru: '', en: '' }, source: 'test' };
    if (!known || year !== Number(day.slice(0, 4))) return known;
    return {
      ...known,
      daysOff: [...known.daysOff, added],
      workingDays: known.workingDays.filter((worked) => worked.day !== day),
    };
  },
});

describe('a due date, whatever the input', () => {
  it('equals a naive day-by-day count', () => {
    fc.assert(
      fc.property(term, moment, week, (term, received, week) => {
        assert.equal(
          wall(dueOf(term, received, week).dueAt),
          naiveEnd(naive(week), term, received),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it('is never a day off', () => {
    fc.assert(
      fc.property(desk, kind, moment, fc.option(moment), (controller, kind, received, proven) => {
        const moments = { received, ...(proven !== null && { proven }) };
        const { lastDay } = dueDate({ controller, kind, moments });
        assert.ok(!naiveIsOff(naive(controller.week), lastDay), lastDay);
        assert.ok(isWorkingDay({ calendar: kz.calendar, week: controller.week }, lastDay));
      }),
      { numRuns: 2_000 },
    );
  });

  it('never becomes earlier because a holiday is added', () => {
    fc.assert(
      fc.property(term, moment, week, fc.integer({ min: 0, max: 90 }), (term, at, week, later) => {
        const holiday = nextDay(wall(at).slice(0, 10), later);
        const usual = dueOf(term, at, week).dueAt;
        assert.ok(dueOf(term, at, week, withHoliday(holiday)).dueAt >= usual);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never earlier for what is received later', () => {
    fc.assert(
      fc.property(desk, kind, underOneLaw, underOneLaw, (controller, kind, one, other) => {
        const [early, late] = [one, other].sort();
        const due = (received = '') => dueDate({ controller, kind, moments: { received } }).dueAt;
        assert.ok(due(early) <= due(late));
      }),
      { numRuns: 2_000 },
    );
  });

  it('comes after what starts it, and is the earliest of the rules that run', () => {
    fc.assert(
      fc.property(desk, kind, moment, (controller, kind, received) => {
        const due = dueDate({ controller, kind, moments: { received } });
        assert.ok(due.dueAt > received);
        for (const { term, dueAt, provisional, notInForce } of due.candidates)
          if (term.standing !== 'target' && dueAt && !provisional && !notInForce)
            assert.ok(due.dueAt <= dueAt, term.id);
      }),
    );
  });

  it('of a request is that of its earliest kind, and an unclear one is due before any that is understood', () => {
    const kinds = fc.uniqueArray(kind, { minLength: 1 });
    fc.assert(
      fc.property(desk, kinds, underOneLaw, (controller, kinds, received) => {
        const question = { controller, moments: { received } };
        const due = dueOfRequest({ ...question, kinds });
        assert.equal(due.dueAt, due.each.map(({ dueAt }) => dueAt).sort()[0]);
        assert.ok(dueOfRequest({ ...question, kinds: [] }).dueAt <= due.dueAt);
      }),
    );
  });
});
