import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { KINDS } from '../../../lambdas/request/kinds.ts';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/deadlines.md'), 'utf8');

describe('docs/deadlines.md', () => {
  it('says what the rules say; else: node local/deadlines-page.ts > docs/deadlines.md', () => {
    const printed = execFileSync(process.execPath, [join(root, 'local/deadlines-page.ts')], {
      encoding: 'utf8',
    });
    assert.equal(page, printed);
  });

  it('works out an example for every kind', () => {
    for (const kind of KINDS)
      assert.match(page, new RegExp(`^\\| ${kind} \\| \\w+ \\| 2026-`, 'm'));
  });
});
