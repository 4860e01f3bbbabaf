import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, type Language } from '../../../../lambdas/request/language.ts';
import { dateOf, momentOf, onDate } from '../../../../lambdas/respond/letters/dates.ts';

const ALMATY = 'Asia/Almaty';

describe('dates in letters', () => {
  const written: Readonly<Record<Language, readonly [string, string, string]>> = {
    kk: ['2026 жылғы 22 қараша', '2026 жылғы 22 қарашада', '2026 жылғы 22 қараша, 14:05 (UTC+5)'],
    ru: ['22 ноября 2026 г.', '22 ноября 2026 г.', '22 ноября 2026 г., 14:05 (UTC+5)'],
    en: ['22 November 2026', '22 November 2026', '22 November 2026, 14:05 (UTC+5)'],
  };
  for (const language of LANGUAGES)
    it(`are written as people do: ${language}`, () => {
      const at = '2026-11-22T09:05:59.000Z';
      const forms = [dateOf, onDate, momentOf].map((form) => form(language, ALMATY, at));
      assert.deepEqual(forms, written[language]);
    });

  for (const [language, end] of [
    ['kk', '2026 жылғы 30 қараша, 24:00 (UTC+5)'],
    ['ru', '30 ноября 2026 г., 24:00 (UTC+5)'],
    ['en', '30 November 2026, 24:00 (UTC+5)'],
  ] as const)
    it(`end a day at 24:00, so that nobody takes midnight for the next one: ${language}`, () => {
      assert.equal(momentOf(language, ALMATY, '2026-11-30T19:00:00.000Z'), end);
    });

  it('are those of the company’s own time zone, not of UTC', () => {
    assert.equal(dateOf('en', ALMATY, '2026-03-20T18:59:59.999Z'), '20 March 2026');
    assert.equal(dateOf('en', ALMATY, '2026-03-20T19:00:00.000Z'), '21 March 2026');
  });

  it('before March 2024 were six hours ahead of UTC in Almaty', () => {
    assert.match(momentOf('en', ALMATY, '2024-02-29T17:59:00.000Z'), /23:59 \(UTC\+6\)$/);
  });

  it('know every month in every language', () => {
    for (const language of LANGUAGES) {
      const months = Array.from({ length: 12 }, (_, month) =>
        onDate(language, ALMATY, `2026-${String(month + 1).padStart(2, '0')}-15T12:00:00Z`),
      );
      assert.equal(new Set(months).size, 12);
    }
  });
});
