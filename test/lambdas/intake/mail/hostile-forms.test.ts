import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
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
/** Three quarters of it, the making of the message included: what the collector holds differs from run to run. */
const MEGABYTES = 300;

describe('a message of 25 MB made to exhaust who reads it costs little', { concurrency: 2 }, () => {
  for (const { name } of hostileForms)
    it(name, async () => {
      const { stdout } = await run(process.execPath, [PROCESS, name]);
      const { seconds, megabytes, problems } = measured.parse(JSON.parse(stdout));
      assert.ok(seconds < SECONDS, `${seconds} s`);
      assert.ok(megabytes < MEGABYTES, `${megabytes} MB`);
      assert.ok(!problems.includes('not readable as a message'));
    });
});
