import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { z } from 'zod';
import { hostileForms } from '../../../support/hostile-mail.ts';

const run = promisify(execFile);
const PROCESS = new URL('../../../support/reading-process.ts', import.meta.url).pathname;
const measured = z.object({
  seconds: z.number(),
  megabytes: z.number(),
  problems: z.array(z.string()),
});

/** Half of what the whole of intake may take for one message: 3 s. */
const SECONDS = 1.5;
/** Three quarters of what it may hold: how much of that is garbage differs from run to run. */
const MEGABYTES = 300;

describe('a message of 25 MB made to exhaust who reads it costs little', { concurrency: 2 }, () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'jauap-hostile-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [at, { name, make }] of hostileForms.entries())
    it(name, async () => {
      // Made here and read there: what making it takes is no cost of reading it.
      const file = join(folder, `${at}.eml`);
      await writeFile(file, make());
      const { stdout } = await run(process.execPath, [PROCESS, file]);
      await rm(file);
      const { seconds, megabytes, problems } = measured.parse(JSON.parse(stdout));
      assert.ok(seconds < SECONDS, `${seconds} s`);
      assert.ok(megabytes < MEGABYTES, `${megabytes} MB`);
      assert.ok(!problems.includes('not readable as a message'));
    });
});
