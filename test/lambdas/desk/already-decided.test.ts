import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { erasePerson } from '../../../lambdas/desk/erase-person.ts';
import { takeDecision } from '../../../lambdas/desk/take-decision.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { START, startDesks } from '../../support/desk.ts';
import { register, verify } from '../../support/requests.ts';
import { askedAt } from './asked-what-is-asked.ts';

const desks = await startDesks();
after(desks.stop);

const asked = async (patch: Parameters<typeof askedAt>[1] = {}) =>
  askedAt(await desks.open(), patch);
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
  });

it('that it asks nothing, said again after the person was erased, changes nothing', async () => {
  const { desk, id, decide, now } = await asked();
  await decide({ kinds: [] });
  await erasePerson(desk)(id);
  const before = await now();
  await decide({ kinds: [] });
  assert.deepEqual(await now(), before);
});

it('that it asks nothing is refused once it is understood, with what was decided', async () => {
  const { id, decide, now } = await asked();
  await decide({ kinds: ['claim'] });
  const before = await now();
  await assert.rejects(decide({ kinds: [] }), {
    name: 'WrongStatusError',
    message: `what request ${id} asks can be said to be nothing while it is unclear, and it is received: an operator decided at ${START} on claim; got none, see show ${id}`,
  });
  assert.deepEqual(await now(), before);
});

it('that it asks nothing is refused on a request that was never unclear', async () => {
  const desk = await desks.open();
  const { id } = await register(desk);
  const decide = takeDecision(desk)({ requestId: id, on: 'what-is-asked', kinds: [] });
  await assert.rejects(decide, {
    name: 'WrongStatusError',
    message: /while it is unclear, and it is received: no operator was asked; got none/,
  });
});

it('that comes when a data system has answered is refused, and says what to do instead', async () => {
  const desk = await desks.open();
  const found = { system: 'shop', at: START, found: true, done: { access: 0 }, undecided: {} };
  const id = await verify(desk, { results: [found] });
  const before = await desk.requests.get(id);
  const decide = takeDecision(desk)({ requestId: id, on: 'what-is-asked', kinds: ['withdrawal'] });
  await assert.rejects(decide, {
    name: 'WrongStatusError',
    message: `what request ${id} asks can be corrected until something is done (shop has answered), and it is verified: no operator was asked; got withdrawal, see show ${id}; decide on its kinds by hand (--on decision), or ask the person to write what else they ask: that opens a request of its own`,
  });
  assert.deepEqual(await desk.requests.get(id), before);
});

it('that comes when it is closed is refused: the person writes anew', async () => {
  const { id, desk, decide } = await asked();
  await decide({ kinds: [] });
  await erasePerson(desk)(id);
  await assert.rejects(decide({ kinds: ['access'] }), {
    name: 'WrongStatusError',
    message: /it is closed: an operator decided .* on none; got access.*; ask the person to write/,
  });
});
