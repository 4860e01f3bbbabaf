import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Digest } from '../../../lambdas/request/ids.ts';
import { startDesks } from '../../support/desk.ts';

const desks = await startDesks();
after(desks.stop);
const MAILBOX = 'a1'.repeat(32) as Digest;
const OTHER = 'b2'.repeat(32) as Digest;
const AT = '2026-03-06T05:00:00.000Z';
const LATER = '2026-03-07T05:00:00.000Z';

describe('suppressed mailboxes', () => {
  for (const because of ['hard-bounce', 'complaint'] as const)
    it(`stay suppressed until it is lifted: ${because}`, async () => {
      const { suppressions } = await desks.open();
      assert.equal(await suppressions.whySuppressed(MAILBOX), undefined);
      await suppressions.suppress(MAILBOX, AT, because);
      assert.equal(await suppressions.whySuppressed(MAILBOX), because);
      assert.equal(await suppressions.whySuppressed(OTHER), undefined);
      await suppressions.lift(MAILBOX, LATER);
      assert.equal(await suppressions.whySuppressed(MAILBOX), undefined);
      await suppressions.suppress(MAILBOX, LATER, because);
      assert.equal(await suppressions.whySuppressed(MAILBOX), because);
    });

  for (const [first, second] of [
    ['hard-bounce', 'complaint'],
    ['complaint', 'hard-bounce'],
  ] as const)
    it(`that bounce count as bouncing: ${first}, then ${second}`, async () => {
      const { suppressions } = await desks.open();
      await suppressions.suppress(MAILBOX, AT, first);
      await suppressions.suppress(MAILBOX, AT, second);
      assert.equal(await suppressions.whySuppressed(MAILBOX), 'hard-bounce');
    });

  it('are one item each, which doing it again does not change and which never expires', async () => {
    const { suppressions, items } = await desks.open();
    await suppressions.suppress(MAILBOX, AT, 'hard-bounce');
    await suppressions.suppress(MAILBOX, LATER, 'hard-bounce');
    const pk = `SUPPRESSED#${MAILBOX}`;
    assert.deepEqual(await items(), [{ pk, since: AT, because: 'hard-bounce' }]);
    await suppressions.lift(MAILBOX, LATER);
    assert.deepEqual(await items(), [{ pk, liftedAt: LATER }]);
  });

  it('are none where nothing was suppressed', async () => {
    const { suppressions, items } = await desks.open();
    await suppressions.lift(MAILBOX, AT);
    assert.deepEqual(await items(), []);
  });
});
