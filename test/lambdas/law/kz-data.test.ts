import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kz } from '../../../lambdas/law/kz/jurisdiction.ts';
import { isWorkingDay } from '../../../lambdas/law/working-days.ts';
import { nextDay } from './naive-count.ts';

const yearOf = (year: number) => {
  const known = kz.calendar.year(year);
  assert.ok(known, `no calendar of ${year}`);
  return known;
};

const daysOf = (year: number): string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = nextDay(day)) days.push(day);
  return days;
};

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** Weekdays off in a five-day week, as the legal research lists them. */
const WEEKDAYS_OFF = {
  2024: '01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16',
  2025: '01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16',
  2026: '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16',
  2027: '01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16',
};

describe('the calendar of Kazakhstan', () => {
  for (const [year, listed] of Object.entries(WEEKDAYS_OFF))
    it(`${year} has exactly the listed weekdays off in a five-day week`, () => {
      const working = { calendar: kz.calendar, week: 5 } as const;
      const off = daysOf(Number(year)).filter(
        (day) => !isWeekend(day) && !isWorkingDay(working, day),
      );
      assert.equal(off.map((day) => day.slice(5)).join(' '), listed);
    });

  it('has 246 working days in 2025 and 247 in 2026', () => {
    const count = (year: number): number =>
      daysOf(year).filter((day) => isWorkingDay({ calendar: kz.calendar, week: 5 }, day)).length;
    assert.deepEqual([count(2025), count(2026)], [246, 247]);
  });

  it('names a source for every entry, each day once, inside its year', () => {
    for (const year of [2024, 2025, 2026, 2027]) {
      const { daysOff, workingDays } = yearOf(year);
      const entries = [...daysOff, ...workingDays];
      assert.equal(new Set(entries.map(({ day }) => day)).size, entries.length);
      for (const { day, source } of entries) {
        assert.ok(day.startsWith(`${year}-`), day);
        assert.ok(source.length > 10, day);
      }
    }
  });

  it('is confirmed up to 2026, and 2027 is not', () => {
    const confirmed = [2024, 2025, 2026, 2027].filter((year) => yearOf(year).confirmed);
    assert.deepEqual(confirmed, [2024, 2025, 2026]);
  });

  it('moved Sunday, 5 January 2025, to Friday: the Sunday is worked', () => {
    const working = { calendar: kz.calendar, week: 5 } as const;
    assert.equal(isWorkingDay(working, '2025-01-05'), true);
    assert.equal(isWorkingDay(working, '2025-01-03'), false);
  });

  it('makes up for neither 7 January nor Kurban Ait when they fall on a Sunday', () => {
    const working = { calendar: kz.calendar, week: 6 } as const;
    assert.equal(isWorkingDay(working, '2024-01-08'), true);
    assert.equal(isWorkingDay(working, '2024-06-17'), true);
    assert.equal(isWorkingDay(working, '2027-05-17'), true);
  });

  it('makes up for a holiday on Saturday only in a five-day week', () => {
    const { calendar } = kz;
    assert.equal(isWorkingDay({ calendar, week: 5 }, '2026-05-11'), false);
    assert.equal(isWorkingDay({ calendar, week: 6 }, '2026-05-11'), true);
    assert.equal(isWorkingDay({ calendar, week: 6 }, '2026-05-09'), false);
    assert.equal(isWorkingDay({ calendar, week: 6 }, '2026-03-25'), true);
  });
});

describe('the terms of Kazakhstan', () => {
  it('are given once for an id and a kind, with a positive whole number or none', () => {
    const rows = kz.terms.flatMap(({ id, kinds }) => kinds.map((kind) => `${id} ${kind}`));
    assert.equal(new Set(rows).size, rows.length);
    for (const { id, amount } of kz.terms)
      if (amount !== undefined) assert.ok(Number.isInteger(amount) && amount > 0, id);
  });

  it('are cited in all three languages, each in its own', () => {
    for (const { id, source } of kz.terms) {
      assert.match(source.kk, /[әғқңөұүһі]/, id);
      assert.match(source.ru, /[а-я]/, id);
      assert.doesNotMatch(source.ru, /[әғқңөұүһі]/, id);
      assert.doesNotMatch(source.en, /[а-яё]/i, id);
    }
  });

  it('give no number for access: the three working days are a target, never law', () => {
    const access = kz.terms.filter(({ kinds }) => kinds.includes('access'));
    for (const { amount, standing } of access)
      assert.equal(standing === 'target', amount !== undefined);
  });
});
