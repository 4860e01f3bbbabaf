import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Digest, RequestId } from '../../../lambdas/request/ids.ts';
import { acceptProof } from '../../../lambdas/verify/accept-proof.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { awaitProof, register } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

const asked = async () => {
  const desk = await desks.open();
  return { desk, id: await awaitProof(desk), accept: acceptProof(desk) };
};
const code = (digits: string, message = digits) => ({
  by: 'code' as const,
  code: digits,
  message: message as Digest,
});
const link = (token: string) => ({ by: 'link' as const, token });
const refusals = async ({ requests }: Desk, id: RequestId) =>
  (await requests.get(id)).history.events
    .filter(({ what }) => what === 'proof-refused')
    .map(({ facts }) => facts?.why);
const AFTER_EXPIRY = '2026-03-16T05:00:00.000Z';

describe('a proof', () => {
  for (const offered of [code('123456'), link('the-token')])
    it(`by ${offered.by} is taken, and wakes the workflow once`, async () => {
      const { desk, id, accept } = await asked();
      assert.equal(await accept(id, offered), 'proven');
      const request = await desk.requests.get(id);
      assert.equal(request.status === 'verified' && request.proven?.by, offered.by);
      assert.deepEqual(desk.answers.given, [{ taskToken: 'proof-token', output: {} }]);
    });

  it('that is wrong five times leaves it to a person', async () => {
    const { desk, id, accept } = await asked();
    for (let wrong = 0; wrong < 5; wrong++) {
      assert.deepEqual(desk.answers.given, []);
      assert.equal(await accept(id, code(`00000${wrong}`)), 'not-accepted');
    }
    assert.equal((await desk.requests.get(id)).status, 'proof-missing');
    assert.equal(desk.answers.given.length, 1);
    assert.equal(await accept(id, code('123456', 'late')), 'not-accepted');
    assert.deepEqual(await refusals(desk, id), [...Array(5).fill('wrong-code'), 'not-awaited']);
  });

  it('of another request is wrong here: the code is bound to its request', async () => {
    const { desk, id, accept } = await asked();
    const { id: other } = await register(desk);
    assert.equal(await accept(other, code('123456')), 'not-accepted');
    assert.equal((await desk.requests.get(id)).status, 'awaiting-proof');
  });

  for (const [name, offered] of [
    ['code', code('123456', 'second message')],
    ['link', link('the-token')],
  ] as const)
    it(`by ${name} works once`, async () => {
      const { desk, id, accept } = await asked();
      await accept(id, name === 'code' ? code('123456') : offered);
      assert.equal(await accept(id, offered), 'not-accepted');
      assert.deepEqual(await refusals(desk, id), ['not-awaited']);
      assert.equal((await desk.requests.get(id)).status, 'verified');
    });

  for (const offered of [code('123456'), link('the-token')])
    it(`by ${offered.by} comes too late at the very moment it expires, and costs no try`, async () => {
      const { desk, id, accept } = await asked();
      desk.clock.set(AFTER_EXPIRY);
      assert.equal(await accept(id, offered), 'not-accepted');
      const request = await desk.requests.get(id);
      assert.equal('proof' in request && request.proof.triesLeft, 5);
      assert.deepEqual(await refusals(desk, id), ['expired']);
    });

  it('by a link that is not its own costs no try', async () => {
    const { desk, id, accept } = await asked();
    assert.equal(await accept(id, link('another-token')), 'not-accepted');
    assert.deepEqual(await refusals(desk, id), ['not-the-link']);
    assert.equal(await accept(id, code('123456')), 'proven');
  });

  it('sent in one message is one try, however often the message comes', async () => {
    const { desk, id, accept } = await asked();
    for (let delivery = 0; delivery < 4; delivery++)
      assert.equal(await accept(id, code('999999', 'same message')), 'not-accepted');
    const request = await desk.requests.get(id);
    assert.equal('proof' in request && request.proof.triesLeft, 4);
    assert.equal(await accept(id, code('123456', 'other')), 'proven');
    assert.equal(await accept(id, code('123456', 'other')), 'proven');
  });

  it('by code and by link at once is taken once', async () => {
    const { desk, id, accept } = await asked();
    const all = [code('123456'), link('the-token'), code('123456', 'b'), link('the-token')];
    const outcomes = await Promise.all(all.map((each) => accept(id, each)));
    const events = (await desk.requests.get(id)).history.events;
    assert.equal(events.filter(({ what }) => what === 'verified').length, 1);
    assert.ok(outcomes.includes('proven'));
  });

  it('wakes the workflow also when the run that took it died', () =>
    eachCrash(async (call, when) => {
      const { desk, id } = await asked();
      const { ports, reached } = dyingAt(desk, call, when);
      await acceptProof(ports)(id, code('123456')).catch(() => {});
      assert.equal(await acceptProof(desk)(id, code('123456')), 'proven');
      assert.ok(desk.answers.given.length > 0, `nobody was woken ${when} call ${call}`);
      return reached();
    }).then((places) => assert.ok(places > 3)));
});
