import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controllers } from '../../../../controllers/all.ts';
import { dueDate } from '../../../../lambdas/law/due.ts';
import { explain } from '../../../../lambdas/law/explain.ts';
import { KINDS } from '../../../../lambdas/request/kinds.ts';
import type { Language } from '../../../../lambdas/request/language.ts';
import { NORMS_KZ } from '../../../../lambdas/respond/letters/norms-kz.ts';

/** All that letters write of terms, for every company and kind. */
const terms = (language: Language): string[] =>
  controllers.flatMap((controller) =>
    KINDS.map((kind) => {
      const moments = { received: '2026-03-06T10:00:00+05:00' };
      return explain(dueDate({ controller, kind, moments }), language);
    }),
  );

describe('what stands in one letter is written in one form', () => {
  it('the year of a Russian date: 2026 г.', () => {
    const all = terms('ru').join('\n');
    assert.match(all, /2026 г\./);
    assert.doesNotMatch(all, /\d{4} года/);
  });

  it('the letter ё of a Russian ordinal: четвёртый', () => {
    const all = terms('ru').join('\n');
    assert.match(all, /абзац четвёртый/);
    assert.doesNotMatch(all, /четверт/);
  });

  it('the title of Law 94-V in English', () => {
    const all = JSON.stringify([NORMS_KZ, controllers.map(({ purposes }) => purposes)]);
    const named = [...terms('en'), all]
      .join('\n')
      .match(/.on personal data and their protection./gi);
    assert.deepEqual(new Set(named), new Set(['“On Personal Data and Their Protection”']));
  });
});
