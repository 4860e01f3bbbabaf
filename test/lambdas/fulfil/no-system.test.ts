import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { askAPerson } from '../../../lambdas/desk/ask-a-person.ts';
import { takeDecision } from '../../../lambdas/desk/take-decision.ts';
import { blockWhileChecking } from '../../../lambdas/fulfil/block-while-checking.ts';
import { concludeFulfilment } from '../../../lambdas/fulfil/conclude-fulfilment.ts';
import { planFulfilment } from '../../../lambdas/fulfil/plan-fulfilment.ts';
import type { WithDataSystem } from '../../../lambdas/request/data-system.ts';
import type { Kind, Kinds } from '../../../lambdas/request/kinds.ts';
import { KINDS } from '../../../lambdas/request/kinds.ts';
import { startDesks } from '../../support/desk.ts';
import { verify } from '../../support/requests.ts';

const desks = await startDesks();
after(() => desks.stop());

const neverOpened: WithDataSystem = () =>
  assert.fail('a data system was opened, none is connected');

/** A request of a company without data systems, whose identity is proven, brought to its conclusion. */
const concluded = async (kinds: Kinds, company = 'kdv') => {
  const desk = await desks.open();
  const requestId = await verify(desk, { controller: company, kinds });
  const { blocked } = await blockWhileChecking({ ...desk, withDataSystem: neverOpened })({
    requestId,
  });
  const { systems } = await planFulfilment(desk)({ requestId });
  const { needsPerson } = await concludeFulfilment(desk)({ requestId });
  return { desk, requestId, blocked, systems, needsPerson };
};

/** An operator answers what the workflow asks, and it goes on to the conclusion. */
const decide = async (
  { desk, requestId }: Awaited<ReturnType<typeof concluded>>,
  kind: Kind,
  decision: object,
) => {
  await askAPerson(desk)({ requestId, taskToken: `decide ${kind}`, matter: 'decision' });
  await takeDecision(desk)({ requestId, on: 'decision', kind, ...decision });
  return concludeFulfilment(desk)({ requestId });
};

describe('a company without a connected data system', () => {
  for (const kind of KINDS)
    it(`${kind} is never fulfilled with nothing: a person is asked`, async () => {
      const { desk, requestId, systems, needsPerson } = await concluded([kind]);
      assert.deepEqual(systems, []);
      assert.equal(needsPerson, true);
      await askAPerson(desk)({ requestId, taskToken: 'token', matter: 'decision' });
      assert.deepEqual(desk.operators.told, [{ id: requestId, matter: 'decision' }]);
    });

  for (const [kind, decision] of [
    ['access', { decision: 'done-by-hand' }],
    ['optout', { decision: 'done-by-hand' }],
    ['withdrawal', { decision: 'refuse', ground: 'open-obligation' }],
  ] as const)
    it(`${kind}: goes on once the person says "${decision.decision}"`, async () => {
      const at = await concluded([kind]);
      assert.deepEqual(await decide(at, kind, decision), { needsPerson: false });
      assert.equal((await at.desk.requests.get(at.requestId)).status, 'fulfilled');
    });

  it('is not helped by a grant: no system carries it out, and the operator is told so', async () => {
    const at = await concluded(['access']);
    await assert.rejects(decide(at, 'access', { decision: 'grant' }), {
      name: 'InvalidInputError',
      message: /no data system of kdv can carry out access, wanted refuse or done-by-hand/,
    });
    const again = await decide(at, 'access', { decision: 'done-by-hand' });
    assert.deepEqual(again, { needsPerson: false });
  });

  it('waits until each of several kinds is decided', async () => {
    const at = await concluded(['access', 'optout']);
    assert.deepEqual(await decide(at, 'access', { decision: 'done-by-hand' }), {
      needsPerson: true,
    });
    assert.deepEqual(await decide(at, 'optout', { decision: 'done-by-hand' }), {
      needsPerson: false,
    });
  });

  for (const company of ['bilal', 'nlg', 'kdv', 'alser'])
    it(`${company}: nobody is told that data were blocked, for nothing was`, async () => {
      const { desk, requestId, blocked } = await concluded(['correction'], company);
      const { events } = (await desk.requests.get(requestId)).history;
      assert.equal(blocked, false);
      assert.ok(events.every(({ what }) => what !== 'blocked-while-checking'));
    });
});
