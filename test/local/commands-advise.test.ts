import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { closeHttp, listen } from '../../local/ports.ts';

const run = (command: string, ...args: readonly string[]) => {
  const file = new URL(`../../local/${command}.ts`, import.meta.url).pathname;
  const { status, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
  return { status, stderr };
};

describe('a command that cannot do its work says what to do', () => {
  let stateDir: string;
  before(() => {
    stateDir = mkdtempSync(join(tmpdir(), 'jauap-desk-'));
  });
  after(() => rmSync(stateDir, { recursive: true, force: true }));

  it('desk, where no run has left its address: start one, or say where its state is', () => {
    const { status, stderr } = run('desk', 'list', '--state-dir', stateDir);
    assert.equal(status, 2);
    assert.match(stderr, /npm start.*--state-dir.*--function/);
  });

  it('desk, where the run that left its address was stopped: start it', async () => {
    const server = createServer();
    const closed = await listen(server, { port: 0, option: 'none' });
    await closeHttp(server);
    const address = { endpoint: `http://127.0.0.1:${closed}`, function: 'Operate' };
    writeFileSync(join(stateDir, 'desk.json'), JSON.stringify(address));
    const { status, stderr } = run('desk', 'list', '--state-dir', stateDir);
    assert.equal(status, 1);
    assert.match(stderr, /^the desk's service does not answer: start it with npm start/);
  });

  for (const args of [
    ['show', 'aigerim@example.kz'],
    ['erase', 'nonsense'],
    ['decide', 'nonsense', '--kinds', 'access'],
  ])
    it(`desk ${args.join(' ')}: the form of an id, and what was typed goes no further`, () => {
      const { status, stderr } = run('desk', ...args, '--state-dir', stateDir);
      assert.equal(status, 2);
      assert.match(stderr, /wanted the form ABC-0000-0000-0000/);
      assert.doesNotMatch(stderr, /aigerim|nonsense|do:/);
    });

  it('start, with an option that it does not know: those that it knows', () => {
    const { status, stderr } = run('start', '--smtp', '1');
    assert.equal(status, 2);
    assert.match(stderr, /'--smtp'[\s\S]*--smtp-port/);
  });
});
