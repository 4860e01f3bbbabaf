import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'jauap-synth-'));
after(() => rmSync(copy, { recursive: true }));

for (const part of ['bin', 'lib', 'lambdas', 'controllers', 'package.json', 'docs'])
  cpSync(join(ROOT, part), join(copy, part), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));

/** Puts a mistake into a file of the copied project. */
const mistype = (file: string, right: string, wrong: string) => {
  const before = readFileSync(join(copy, file), 'utf8');
  assert.ok(before.includes(right), `${file} no longer has ${right}`);
  writeFileSync(join(copy, file), before.replace(right, wrong));
};

describe('cdk synth', () => {
  it('stops at mistakes in controllers, naming each file and field, and writes no template', () => {
    mistype('controllers/bilal/terms.ts', 'amount: 24', 'amount: 0');
    mistype('controllers/kdv/addresses.ts', 'info@kdvonline.kz', 'info@bilal.kz');
    const out = join(copy, 'cdk.out');
    const { status, stderr } = spawnSync(process.execPath, ['bin/app.ts'], {
      cwd: copy,
      env: { ...process.env, CDK_OUTDIR: out },
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /InvalidControllersError: the controllers cannot be deployed:/);
    assert.match(
      stderr,
      /^- controllers\/bilal\/terms\.ts: terms\[0\]\.amount: got 0, wanted at least 1$/m,
    );
    assert.match(
      stderr,
      /^- controllers\/kdv\/addresses\.ts: mailbox: "info@bilal\.kz" is also that of controllers\/bilal/m,
    );
    assert.throws(() => readFileSync(join(out, 'Jauap.template.json')), { code: 'ENOENT' });
  });
});
