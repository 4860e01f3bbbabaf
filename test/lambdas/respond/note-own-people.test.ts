import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Digest } from '../../../lambdas/request/ids.ts';
import { composeForward } from '../../../lambdas/respond/compose-forward.ts';
import { noteDelivery } from '../../../lambdas/respond/note-delivery.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { startDesks } from '../../support/desk.ts';
import { eml } from '../../support/letters.ts';

const desks = await startDesks();
after(desks.stop);

/** A message was forwarded; `event` is what SES publishes of it, with the tags that it was sent with. */
const forwarded = async () => {
  const desk = await desks.open();
  const name = 'ab'.repeat(32) as Digest;
  const to = 'support@bazarjoq.kz';
  const forward = await composeForward(desk)(desk.controller, { to, name, raw: eml({}, 'x') });
  assert.ok(typeof forward === 'object');
  await desk.mailer.send(forward);
  const sent = Object.entries(desk.mailer.sent[0]?.tags ?? {});
  const tags = Object.fromEntries(sent.map(([key, value]) => [key, [value]]));
  const event = (eventType: string, more: object = {}) => ({
    eventType,
    mail: {
      messageId: 'ses-1',
      destination: [to],
      tags: { 'ses:configuration-set': ['x'], ...tags },
    },
    ...more,
  });
  return { desk, event, note: noteDelivery(desk) };
};
const BOUNCE = {
  bounce: {
    bounceType: 'Permanent',
    bouncedRecipients: [{ emailAddress: 'support@bazarjoq.kz', status: '5.1.1' }],
  },
};

describe('what became of a forwarded message', () => {
  it('is known: it was delivered, and nobody has to look', async () => {
    const { desk, event, note } = await forwarded();
    await note(event('Delivery'));
    assert.deepEqual([desk.operators.announced, desk.operators.told], [[], []]);
  });

  for (const [eventType, more, said] of [
    ['Bounce', BOUNCE, 'letter-bounced Permanent 5.1.1'],
    ['Complaint', { complaint: {} }, 'letter-complained-of'],
    ['Reject', {}, 'letter-rejected'],
  ] as const)
    it(`${eventType}: the operators hear once a day that forwardTo does not take mail`, async () => {
      const { desk, event, note } = await forwarded();
      for (let time = 0; time < 3; time++) await note(event(eventType, more));
      const [news, ...others] = desk.operators.announced;
      assert.deepEqual(others, []);
      assert.match(news?.subject ?? '', /mail of bazarjoq is forwarded to does not take it/);
      assert.ok(news?.text.includes(`other.forwardTo of bazarjoq: ${said}`));
      assert.doesNotMatch(JSON.stringify([news, await desk.items()]), /support@/);
      desk.clock.pass(24 * 3600);
      await note(event(eventType, more));
      assert.equal(desk.operators.announced.length, 2);
    });

  it('is told wherever a run dies', () =>
    eachCrash(async (call, when) => {
      const { desk, event, note } = await forwarded();
      const { ports, reached } = dyingAt({ ...desk }, call, when);
      await noteDelivery(ports)(event('Bounce', BOUNCE)).catch(() => {});
      await note(event('Bounce', BOUNCE));
      assert.ok(desk.operators.announced.length > 0);
      return reached();
    }).then((places) => assert.ok(places >= 3, `${places} places`)));

  it('is not asked of what bears no tag of ours: that is a letter of a request', async () => {
    const { note } = await forwarded();
    const mail = { messageId: 'ses-1', tags: { 'jauap-mail': ['forward'] } };
    await assert.rejects(note({ eventType: 'Delivery', mail }), /no letter of ours .* ses-1/);
  });
});
