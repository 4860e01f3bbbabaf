import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { readable } from '../../../../lambdas/intake/mail/readable.ts';

describe('a message made to exhaust us', () => {
  it('of 40 MB of bare line ends is read in bounded time, and says that it was read in part', async () => {
    const raw = Buffer.alloc(40_000_000, '\n');
    raw.write('From: a@example.org\r\nSubject: x\r\n\r\n');
    const started = performance.now();
    const { problems, from } = await readMail(raw);
    assert.ok(performance.now() - started < 20_000);
    assert.equal(from?.address, 'a@example.org');
    assert.ok(problems.includes('too long to read whole'));
  });

  it('leaves every ordinary message whole', () => {
    const raw = Buffer.from(`${'a line\r\n'.repeat(200_000)}the end`);
    assert.equal(readable(raw), raw);
  });
});
