import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { numbersOfDays } from './support/numbers-of-days.ts';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const files = globSync(['lambdas/**/*.ts', 'lib/**/*.ts', 'local/**/*.ts', 'bin/**/*.ts'], { cwd })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('lambdas/law/'));

/** Numbers of days that are no term of a person: what stands there, and why it may. */
const ALLOWED: Readonly<Record<string, { readonly has: readonly string[]; readonly why: string }>> =
  {
    'lib/access-log.ts': { has: ['days(400'], why: 'how long the log of a bucket is kept' },
    'lib/dead-letters.ts': { has: ['days(14'], why: 'the longest that SQS keeps a message' },
    'lib/intake.ts': { has: ['days(14'], why: 'the longest that SQS keeps a message' },
    'lib/private-bucket.ts': { has: ['days(1'], why: 'when a broken upload is thrown away' },
    'local/schedules.ts': { has: ['day:864e5', '864e5'], why: 'what "day" means in rate(1 day)' },
  };

describe('a number of days outside law/ and controllers/', () => {
  it('is looked for in all that runs', () => {
    for (const folder of ['lambdas/request', 'lambdas/respond', 'lib', 'local', 'bin'])
      assert.ok(
        files.some((file) => file.startsWith(folder)),
        folder,
      );
  });

  for (const file of files)
    it(`does not stand in ${file}${ALLOWED[file] ? `, but for ${ALLOWED[file].why}` : ''}`, () => {
      const found = numbersOfDays(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
      assert.deepEqual([...found].sort(), [...(ALLOWED[file]?.has ?? [])].sort());
    });

  it('is allowed in no file that is gone', () =>
    assert.deepEqual(
      Object.keys(ALLOWED).filter((file) => !files.includes(file)),
      [],
    ));
});

describe('the search for numbers of days', () => {
  for (const code of [
    "say('within 30 calendar days')",
    "say('five working days at most')",
    "say('күнтізбелік 30 күн ішінде')",
    "say('бес жұмыс күні ішінде')",
    "say('15 жұмыс күнінен кешіктірмей')",
    "say('в течение 15 рабочих дней')",
    "say('не позднее пяти рабочих дней')",
    "say('one month, extended by 2 months')",
    "say('one working day before it is due')",
    "say('в течение одного рабочего дня')",
    'workingDaysBefore(due, 1)',
    'const late = () => { const days = 30; return after(days); }; use(late)',
    "wait('P3D')",
    "wait('P1M')",
    "wait('PT72H')",
    'at.add({ days: 3 })',
    'addWorkingDays(at, 15)',
    'const TERM_DAYS = 30; use(TERM_DAYS)',
    'Duration.days(7)',
    'const wait = 3 * 24 * 60 * 60 * 1000; use(wait)',
    'until(now + 86_400_000)',
    "say(who + ' has 7 days')",
  ])
    it(`finds ${code}`, () => assert.notDeepEqual(numbersOfDays(code), []));

  for (const code of [
    '// three working days, Art. 19-1(3)\nuse()',
    "wait('PT4H')",
    'Duration.seconds(90)',
    "say('Article 8(7) of the Law of 21 May 2013')",
    "say('2026 жылғы 27 наурыз')",
    'const { week } = { week: 5 }; use(week)',
    "cite('25-бабы 2-тармағы 8) тармақшасы')",
    "say('24:00')",
    'keep({ logRetention: RetentionDays.ONE_YEAR })',
    'at.add({ days: term.amount })',
    'retry({ maxAttempts: 6, rate: 90_000 })',
    "say('a five- or six-day week')",
    "say('one day you may ask again')",
  ])
    it(`lets pass ${JSON.stringify(code)}`, () => assert.deepEqual(numbersOfDays(code), []));
});
