import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { erasePerson } from '../../../lambdas/desk/erase-person.ts';
import { takeDecision } from '../../../lambdas/desk/take-decision.ts';
import type { Digest, RequestId } from '../../../lambdas/request/ids.ts';
import { closed } from '../../../lambdas/request/transitions.ts';
import { acceptProof } from '../../../lambdas/verify/accept-proof.ts';
import { proofLinks } from '../../../lambdas/verify/proof-links.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { awaitProof } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

const asked = async () => {
  const desk = await desks.open();
  return { desk, id: await awaitProof(desk), accept: acceptProof(desk) };
};
const code = (digits: string) => ({
  by: 'code' as const,
  code: digits,
  message: digits as Digest,
});
const AFTER_EXPIRY = '2026-03-16T05:00:00.000Z';

describe('the link of a proof letter', () => {
  const links = async () => {
    const { desk, id, accept } = await asked();
    return { desk, id, links: proofLinks({ ...desk, acceptProof: accept }) };
  };

  it('only looks when it is opened, and says the language and what is asked', async () => {
    const { desk, id, links: at } = await links();
    const before = await desk.requests.get(id);
    assert.deepEqual(await at.lookUp('the-token'), { language: 'kk', kinds: ['access'] });
    assert.deepEqual(await desk.requests.get(id), before);
  });

  it('pressed again and again it is recorded once, so that nobody can fill the history', async () => {
    const { desk, id, links: at } = await links();
    await at.confirm('the-token');
    for (let press = 0; press < 5; press++) await at.confirm('the-token');
    const { events } = (await desk.requests.get(id)).history;
    assert.equal(events.filter(({ what }) => what === 'proof-refused').length, 1);
  });

  it('confirms once; then it says that it has, in the language of the request, however far that went', async () => {
    const { desk, id, links: at } = await links();
    assert.equal(await at.confirm('the-token'), 'proven');
    assert.equal(await at.confirm('the-token'), 'not-accepted');
    const confirmed = { language: 'kk', confirmed: true };
    assert.deepEqual(await at.lookUp('the-token'), confirmed);
    desk.clock.set(AFTER_EXPIRY);
    await desk.requests.change(id, (now) =>
      closed(now, desk.clock(), 'closed-by-hand', 'operator'),
    );
    await erasePerson(desk)(id);
    assert.deepEqual(await at.lookUp('the-token'), confirmed);
    assert.equal(desk.answers.given.length, 1);
  });

  for (const [why, kill] of [
    ['of a request that a code has proven', (id, desk) => acceptProof(desk)(id, code('123456'))],
    ['whose time is over', async (_id, desk) => desk.clock.set(AFTER_EXPIRY)],
    [
      'of a request of which too many codes were wrong',
      async (id, desk) => {
        for (let wrong = 0; wrong < 5; wrong++) await acceptProof(desk)(id, code(`00000${wrong}`));
      },
    ],
    [
      'of a request whose proof was asked anew',
      (id, desk) =>
        takeDecision(desk)({ requestId: id, on: 'what-is-asked', kinds: ['withdrawal'] }),
    ],
  ] as const satisfies [string, (id: RequestId, desk: Desk) => Promise<unknown>][])
    it(`${why} is found no more, like an unknown one, and confirms nothing`, async () => {
      const { desk, id, links: at } = await links();
      await kill(id, desk);
      for (const token of ['the-token', 'unknown']) {
        assert.equal(await at.lookUp(token), undefined);
        assert.equal(await at.confirm(token), 'not-accepted');
        assert.equal(await at.lookUp(token), undefined);
      }
    });
});
