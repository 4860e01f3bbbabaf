import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { askAPerson } from '../../../lambdas/desk/ask-a-person.ts';
import { blockWhileChecking } from '../../../lambdas/fulfil/block-while-checking.ts';
import { concludeFulfilment } from '../../../lambdas/fulfil/conclude-fulfilment.ts';
import { planFulfilment } from '../../../lambdas/fulfil/plan-fulfilment.ts';
import { proofRanOut } from '../../../lambdas/request/proving.ts';
import type { SystemResult } from '../../../lambdas/request/system-result.ts';
import { startDesks } from '../../support/desk.ts';
import { awaitProof, register, SENDER, verify } from '../../support/requests.ts';
import { recordingShop } from './recording-shop.ts';

const desks = await startDesks();
after(desks.stop);
const AT = '2026-03-06T05:00:00.000Z';
const grant = { outcome: 'grant', at: AT } as const;
const refuse = { outcome: 'refuse', ground: 'open-obligation', at: AT } as const;
const result = (patch: Partial<SystemResult>): SystemResult => ({
  system: 'shop',
  at: AT,
  found: true,
  done: {},
  undecided: {},
  ...patch,
});
const waits = { withdrawal: 'open-obligation' } as const;

const CASES = [
  ['nothing was done yet', { kinds: ['access'] }, { work: true, needsPerson: true }],
  [
    'all is done',
    { kinds: ['access'], results: [result({ done: { access: 0 } })] },
    { work: false, needsPerson: false },
  ],
  [
    'one of two is done',
    { kinds: ['access', 'optout'], results: [result({ done: { access: 0 } })] },
    { work: true, needsPerson: false },
  ],
  [
    'a person has to decide on the rest',
    { kinds: ['withdrawal'], results: [result({ undecided: waits })] },
    { work: false, needsPerson: true },
  ],
  [
    'they granted it',
    {
      kinds: ['withdrawal'],
      results: [result({ undecided: waits })],
      decisions: { withdrawal: grant },
    },
    { work: true, needsPerson: false },
  ],
  [
    'they refused it',
    {
      kinds: ['withdrawal'],
      results: [result({ undecided: waits })],
      decisions: { withdrawal: refuse },
    },
    { work: false, needsPerson: false },
  ],
  [
    'a person did all by hand there',
    { kinds: ['access'], results: [result({ done: { access: 0 }, byHand: true })] },
    { work: false, needsPerson: false },
  ],
  ['the machine may not grant it', { kinds: ['claim'] }, { work: false, needsPerson: true }],
] as const;

describe('the fulfilment of a verified request', () => {
  for (const [name, patch, { work, needsPerson }] of CASES)
    it(`where ${name}: ${work ? 'has' : 'no'} work for the machine, ${needsPerson ? 'a' : 'no'} person is needed`, async () => {
      const desk = await desks.open();
      const requestId = await verify(desk, patch);
      const planned = await planFulfilment(desk)({ requestId });
      assert.deepEqual(planned, { systems: work ? ['shop'] : [] });
      assert.deepEqual(await concludeFulfilment(desk)({ requestId }), { needsPerson });
      const { status } = await desk.requests.get(requestId);
      assert.equal(status, needsPerson ? 'verified' : 'fulfilled');
      assert.deepEqual(await concludeFulfilment(desk)({ requestId }), { needsPerson });
    });

  it('plans nothing for one whose identity is not proven', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    assert.deepEqual(await planFulfilment(desk)({ requestId: id }), { systems: [] });
    assert.deepEqual(await planFulfilment(desk)({ requestId: await awaitProof(desk) }), {
      systems: [],
    });
  });

  it('does not end one whose proof is to be asked, since what it asks was corrected meanwhile', async () => {
    const desk = await desks.open();
    const { id: requestId } = await register(desk);
    assert.deepEqual(await concludeFulfilment(desk)({ requestId }), { needsPerson: true });
    const question = { requestId, taskToken: 'moot', matter: 'decision' } as const;
    await askAPerson(desk)(question);
    const tokens = desk.answers.given.map(({ taskToken }) => taskToken);
    assert.deepEqual([tokens, desk.operators.told], [['moot'], []]);
  });

  it('ends without proof only when a person refused every kind', async () => {
    const desk = await desks.open();
    const kinds = ['access', 'optout'] as const;
    const requestId = await awaitProof(desk, { kinds });
    const decide = (decisions: object) =>
      desk.requests.change(requestId, (now) => ({
        ...(now.status === 'awaiting-proof' ? proofRanOut(now, AT, 'too-late') : now),
        decisions,
      }));
    await decide({ access: refuse });
    assert.deepEqual(await concludeFulfilment(desk)({ requestId }), { needsPerson: true });
    await decide({ access: refuse, optout: refuse });
    assert.deepEqual(await concludeFulfilment(desk)({ requestId }), { needsPerson: false });
    assert.equal((await desk.requests.get(requestId)).status, 'fulfilled');
  });
});

describe('data are blocked while a request is checked', () => {
  for (const [kinds, blocked] of [
    [['blocking'], true],
    [['access', 'correction'], true],
    [['access', 'withdrawal'], false],
  ] as const)
    it(`${kinds.join(' and ')}: ${blocked ? 'yes, once, the owner’s alone' : 'no'}`, async () => {
      const desk = await desks.open();
      const shop = recordingShop([
        { key: 'mine', email: SENDER },
        { key: 'theirs', email: 'erlan@example.kz' },
      ]);
      const requestId = await verify(desk, { kinds });
      const run = () => blockWhileChecking({ ...desk, ...shop })({ requestId });
      assert.deepEqual(await run(), { blocked });
      assert.deepEqual(await run(), { blocked });
      assert.deepEqual(shop.done, blocked ? ['block mine'] : []);
    });

  it('but not before identity is proven', async () => {
    const desk = await desks.open();
    const shop = recordingShop([{ key: 'mine', email: SENDER }]);
    const requestId = await awaitProof(desk, { kinds: ['blocking'] });
    await blockWhileChecking({ ...desk, ...shop })({ requestId });
    assert.deepEqual(shop.done, []);
  });
});
