import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const SCRIPT = join(import.meta.dirname, 'print-due-dates.ts');

const printedUnder = (TZ: string): string =>
  execFileSync(process.execPath, [SCRIPT], {
    env: { ...process.env, TZ, NODE_OPTIONS: '' },
    encoding: 'utf8',
    maxBuffer: 32 * 1024 * 1024,
  });

describe('due dates and their words', () => {
  const inUtc = printedUnder('UTC');

  for (const zone of ['Asia/Almaty', 'America/Los_Angeles', 'Pacific/Kiritimati'])
    it(`are the same on a host in ${zone} as on one in UTC`, () => {
      assert.equal(inUtc.split('\n').length, 1001);
      assert.equal(printedUnder(zone), inUtc);
    });
});
