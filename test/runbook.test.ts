import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WHY_UNCLEAR } from '../lambdas/request/request.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const code = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const runbook = code('docs/runbook.md');
/** The stages; the adapters write no words of their own. */
const stages = globSync('lambdas/**/*.ts', { cwd: root })
  .filter((file) => !file.startsWith('lambdas/aws/'))
  .map(code);

/** The first group of every match. */
const every = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(([, part = '']) => part);
/** As the runbook writes it: `…` stands for what changes. */
const written = (text: string) => text.replaceAll(/\$\{[^}]*\}/g, '…');

const matterType = every(/export type Matter =([^;]+);/g, code('lambdas/request/waiting.ts'));
/** What stands in a variable, where the code that tells names one. */
const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  on: every(/'([a-z-]+)'/g, matterType.join()).map((on) => (on === 'system' ? 'system:…' : on)),
  what: ['letter-bounced', 'letter-rejected', 'letter-complained-of'],
};
const mattersIn = (expression: string): readonly string[] => {
  const literals = every(/['`]([^'`]*)['`]/g, written(expression));
  const [variable] = every(/(?:^|: )(\w+)$/g, expression);
  if (variable === undefined) return literals;
  return [...literals, ...(VARIABLES[variable] ?? assert.fail(`what may ${variable} be?`))];
};

const calls = stages.flatMap((text) => every(/operators(\.tell)\(/g, text));
const told = stages.flatMap((text) =>
  every(/operators\.tell\(\{[^;]*?matter: ([^;]+?),?\s*\}\);/g, text),
);
const announced = stages
  .filter((text) => /\bannounce(?:OnceADay)?\(/.test(text))
  .flatMap((text) => every(/subject: ['`]([^'`]+)['`]/g, text));
const notices = new Set([...told.flatMap(mattersIn), ...announced.map(written)]);

const hasRow = (word: string) => assert.ok(runbook.includes(`\n| \`${word}\` | `));

describe('the runbook has an entry of each notice that operators can get', () => {
  it('wherever they are told', () => {
    assert.ok(calls.length > 5 && announced.length > 3);
    assert.equal(told.length, calls.length);
  });
  for (const notice of notices) it(notice, () => hasRow(notice));
});

describe('the runbook says', () => {
  for (const why of WHY_UNCLEAR) it(`why a letter is unclear: ${why}`, () => hasRow(why));

  for (const why of [
    ...['own-address', 'never-written-to', 'hard-bounce', 'complaint'],
    ...['too-many-of-request', 'too-many-to-mailbox'],
  ])
    it(`why a letter is withheld: ${why}`, () => assert.ok(runbook.includes(`\`${why}\``)));
});
