import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { erasePerson } from '../../../lambdas/desk/erase-person.ts';
import { takeDecision } from '../../../lambdas/desk/take-decision.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { START, startDesks } from '../../support/desk.ts';
import { register, registerUnclear } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

const WAIT = { on: 'what-is-asked', taskToken: 'the token', since: START } as const;

/** An unclear request that the workflow asks about. */
const asked = async (patch: Parameters<typeof registerUnclear>[1] = {}) => {
  const desk = await desks.open();
  const { id } = await registerUnclear(desk, { waiting: [WAIT], ...patch });
  const decide = (decision: object, ports = desk) =>
    takeDecision(ports)({ requestId: id, on: 'what-is-asked', ...decision });
  const tokens = () => desk.answers.given.map(({ taskToken }) => taskToken);
  return { desk, id, decide, tokens, now: () => desk.requests.get(id) };
};
const EACH = [
  { kinds: ['access', 'deletion'] },
  { kinds: ['optout'], language: 'ru' },
  { kinds: [] },
];

for (const decision of EACH)
  describe(`the decision ${JSON.stringify(decision)}`, () => {
    it('once more changes nothing', async () => {
      const { desk, decide, now, tokens } = await asked();
      const first = await decide(decision);
      const before = await now();
      desk.clock.pass(3600);
      assert.deepEqual(await decide(decision), first);
      assert.deepEqual(await now(), before);
      assert.equal(tokens().length, 1);
    });

    it('is taken once and wakes the workflow, wherever the run before died', () =>
      eachCrash(async (call, when) => {
        const { desk, id, decide, now, tokens } = await asked();
        const { ports, reached } = dyingAt(desk, call, when);
        await decide(decision, ports).catch(() => {});
        await decide(decision);
        const { history, waiting } = await now();
        const events = history.events.map(({ what }) => what);
        assert.equal(events.length, 2, `${id} ${when} ${call}: ${events}`);
        assert.deepEqual([waiting, new Set(tokens())], [[], new Set(['the token'])]);
        return reached();
      }).then((places) => assert.ok(places > 3)));

    it('is refused where another was taken: it says what it got and wanted', async () => {
      const { id, decide, now } = await asked();
      await decide({ kinds: ['claim'] });
      const before = await now();
      const got = decision.kinds.join(' ') || 'none';
      await assert.rejects(decide(decision), {
        name: 'WrongStatusError',
        message: `what request ${id} asks can be decided while it is unclear, and it is received: an operator decided at ${START} on claim; got ${got}, see show ${id}`,
      });
      assert.deepEqual(await now(), before);
    });

    it('is refused on a request that was never unclear', async () => {
      const desk = await desks.open();
      const { id } = await register(desk);
      const before = await desk.requests.get(id);
      const decide = takeDecision(desk)({ requestId: id, on: 'what-is-asked', ...decision });
      await assert.rejects(decide, {
        name: 'WrongStatusError',
        message: /while it is unclear, and it is received: no operator was asked; got /,
      });
      assert.deepEqual(await desk.requests.get(id), before);
    });
  });

it('that it asks nothing, said again after the person was erased, changes nothing', async () => {
  const { desk, id, decide, now } = await asked();
  await decide({ kinds: [] });
  await erasePerson(desk)(id);
  const before = await now();
  await decide({ kinds: [] });
  assert.deepEqual(await now(), before);
});
