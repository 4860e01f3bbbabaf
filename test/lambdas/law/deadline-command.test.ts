import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const COMMAND = join(import.meta.dirname, '../../../local/deadline.ts');

const deadline = (...given: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...given], { encoding: 'utf8' });

const WITHDRAWAL = ['--controller', 'bazarjoq', '--kind', 'withdrawal'];
const RECEIVED = ['--received', '2026-03-06T10:00:00+05:00'];

describe('the deadline command', () => {
  it('prints what decided, all candidates, the days skipped and the target as one line of JSON', () => {
    const { stdout, status } = deadline(...WITHDRAWAL, ...RECEIVED);
    const due = JSON.parse(stdout);
    assert.equal(status, 0);
    assert.equal(due.dueAt, '2026-04-02T19:00:00.000Z');
    assert.equal(due.decidedBy, 'LAW-1');
    assert.deepEqual(
      due.candidates.map(({ term, dueAt }: { term: string; dueAt: string }) => [term, dueAt]),
      [
        ['LAW-1', '2026-04-02T19:00:00.000Z'],
        ['TARGET', '2026-03-12T19:00:00.000Z'],
        ['BJQ-10', '2026-04-06T19:00:00.000Z'],
      ],
    );
    assert.ok(due.skipped.some(({ day }: { day: string }) => day === '2026-03-25'));
    assert.equal(due.target, '2026-03-12T19:00:00.000Z');
    assert.equal(due.confirmed, true);
  });

  it('counts from the proof where it is given', () => {
    const given = ['--controller', 'bazarjoq', '--kind', 'correction', '--proven', '2026-03-20'];
    const due = JSON.parse(deadline(...given, ...RECEIVED).stdout);
    assert.deepEqual([due.decidedBy, due.lastDay], ['LAW-2', '2026-03-26']);
  });

  it('explains in the language asked for, Kazakh where the controller prefers it', () => {
    const { stdout } = deadline(...WITHDRAWAL, ...RECEIVED, '--text', '--lang', 'kk');
    assert.match(stdout, /^Сізге 2026 жылғы 2 сәуір \(бейсенбі\) күні/);
    assert.match(
      deadline(...WITHDRAWAL, ...RECEIVED, '--text', '--lang', 'ru').stdout,
      /^Мы ответим/,
    );
  });

  const WRONG: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      'controller',
      ['--controller', 'bazar', '--kind', 'access', ...RECEIVED],
      /wanted one of: .*bazarjoq/,
    ],
    [
      'kind',
      ['--controller', 'bazarjoq', '--kind', 'erasure', ...RECEIVED],
      /wanted one of: access, correction/,
    ],
    ['date', [...WITHDRAWAL, '--received', '2026-02-30'], /2026-02-30, wanted ISO 8601/],
    ['date left out', WITHDRAWAL, /--received \(none\), wanted ISO 8601/],
    ['proof', [...WITHDRAWAL, ...RECEIVED, '--proven', 'soon'], /--proven soon, wanted ISO 8601/],
    [
      'language',
      [...WITHDRAWAL, ...RECEIVED, '--text', '--lang', 'de'],
      /wanted one of: kk, ru, en/,
    ],
    ['option', [...WITHDRAWAL, ...RECEIVED, '--prooven', '2026-03-20'], /prooven/],
  ];
  for (const [what, given, message] of WRONG)
    it(`ends with 2 and the list of what is known: ${what}`, () => {
      const { status, stdout, stderr } = deadline(...given);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
});
