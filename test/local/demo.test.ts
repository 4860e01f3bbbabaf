import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';

it('the demo carries a letter to its answer in time, and says so by its exit code', () => {
  const demo = new URL('../../local/demo.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [demo], { encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
});
