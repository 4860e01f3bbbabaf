import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { lookAtRequest } from '../../../lambdas/classify/look-at-request.ts';
import { takeDecision } from '../../../lambdas/desk/take-decision.ts';
import { keptDue } from '../../../lambdas/law/kept-due.ts';
import { verifyHistory } from '../../../lambdas/request/history.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import { proofRanOut, verified } from '../../../lambdas/request/proving.ts';
import type { Request } from '../../../lambdas/request/request.ts';
import { inStatus } from '../../../lambdas/request/transitions.ts';
import { type Waiting, waitsFor } from '../../../lambdas/request/waiting.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, START, startDesks } from '../../support/desk.ts';
import { awaitProof, register, verify } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

const at = (desk: Desk, id: RequestId) => ({
  desk,
  id,
  decide: (decision: object, ports = desk) =>
    takeDecision(ports)({ requestId: id, on: 'what-is-asked', ...decision }),
  now: () => desk.requests.get(id),
  look: async () => (await lookAtRequest(desk)({ requestId: id })).next,
  change: (patch: (now: Request) => Request) => desk.requests.change(id, patch),
  tokens: () => desk.answers.given.map(({ taskToken }) => taskToken),
});
const waitOn = (on: Waiting['on']): Waiting => ({ on, taskToken: `${on} token`, since: START });

/** Asks access, and waits for the proof. */
const awaiting = async () => {
  const desk = await desks.open();
  const at_ = at(desk, await awaitProof(desk));
  const told = { at: START, messageId: 'ses-1' };
  const mark = { claimedAt: START, told };
  await at_.change((now) => ({ ...now, letters: { proof: mark, 'proof-reminder': mark } }));
  return at_;
};
/** Asks a question, which nobody has to prove anything for. */
const question = async () => {
  const desk = await desks.open();
  const { id } = await register(desk, { kinds: ['question'], waiting: [waitOn('decision')] });
  const at_ = at(desk, id);
  await at_.change((now) => verified(inStatus(now, 'received'), START));
  return at_;
};

describe('what a request asks, corrected while nothing of it is done', () => {
  it('is recorded with the kinds before and after, as the operator decided', async () => {
    const { decide, now } = await awaiting();
    await decide({ kinds: ['optout', 'withdrawal', 'optout'], language: 'ru' });
    const { kinds, language, history, id, dueAt, dueBy } = await now();
    assert.deepEqual([kinds, language], [['optout', 'withdrawal'], 'ru']);
    const { what, actor, facts } = history.events.at(-1) ?? {};
    assert.deepEqual([what, actor], ['understood-anew', 'operator']);
    assert.deepEqual(facts, {
      ...{ kindsBefore: 'access', kinds: 'optout withdrawal', language: 'ru' },
      ...{ due: dueAt, dueBy },
    });
    assert.deepEqual(verifyHistory(id, history), { intact: true });
  });

  it('has its due date by the new kinds, from receipt, however late it is corrected', async () => {
    for (const kind of ['optout', 'withdrawal', 'claim'] as const) {
      const { desk, decide, now } = await awaiting();
      desk.clock.pass(5 * 24 * 3600);
      await decide({ kinds: [kind] });
      const { dueAt, dueBy, watchAt } = await now();
      const due = keptDue(bazarjoq, { kinds: [kind], receivedAt: START });
      assert.deepEqual({ dueAt, dueBy, watchAt }, due, kind);
    }
  });

  it('has its missing particulars by the new kinds, and they are asked for though others were before', async () => {
    const desk = await desks.open();
    const { id } = await register(desk, { waiting: [waitOn('particulars')] });
    const { decide, now, change, look, tokens } = at(desk, id);
    await change((before) => ({ ...before, letters: { particulars: { claimedAt: START } } }));
    await decide({ kinds: ['withdrawal'] });
    const { missing, letters } = await now();
    assert.deepEqual(missing, ['fullName', 'phone', 'dataConcerned']);
    assert.deepEqual(letters, {});
    assert.deepEqual([tokens(), await look()], [['particulars token'], 'ask-for-particulars']);
  });

  for (const [name, patch] of [
    ['awaits proof', (now: Request) => now],
    [
      'proof is missing of',
      (now: Request) => ({
        ...proofRanOut(inStatus(now, 'awaiting-proof'), START, 'too-late'),
        waiting: [waitOn('refusal')],
      }),
    ],
  ] as const) {
    it(`that ${name} asks for proof anew where it asks what the letter did not name`, async () => {
      const { decide, change, now, look, tokens } = await awaiting();
      const { waiting } = await change(patch);
      await decide({ kinds: ['access', 'optout'] });
      const after_ = inStatus(await now(), 'received');
      assert.deepEqual([after_.letters, after_.waiting, 'proof' in after_], [{}, [], false]);
      assert.deepEqual(tokens(), [waiting[0]?.taskToken]);
      assert.equal(await look(), 'ask-for-proof');
    });

    it(`that ${name} goes on without proof where nothing is asked that needs it`, async () => {
      const { decide, change, now, look } = await awaiting();
      await change(patch);
      await decide({ kinds: ['question'] });
      assert.equal(await look(), 'fulfil');
      assert.equal('proof' in (await now()), false);
    });
  }

  it('keeps the code that was sent where less is asked than its letter named', async () => {
    const { decide, now, change } = await awaiting();
    const before = await change((read) => ({
      ...inStatus(read, 'awaiting-proof'),
      kinds: ['access', 'optout'],
    }));
    await decide({ kinds: ['optout'] });
    const { proof, letters } = inStatus(await now(), 'awaiting-proof');
    assert.deepEqual([proof, letters], [inStatus(before, 'awaiting-proof').proof, before.letters]);
  });

  it('asks for proof where none was needed before', async () => {
    const { decide, now, look, tokens } = await question();
    await decide({ kinds: ['question', 'access'] });
    assert.equal((await now()).status, 'received');
    assert.deepEqual([tokens(), await look()], [['decision token'], 'ask-for-proof']);
  });

  it('stays proven where it was proven, and is done', async () => {
    const desk = await desks.open();
    const { decide, now, look, tokens } = at(
      desk,
      await verify(desk, { kinds: ['correction'], waiting: [waitOn('decision')] }),
    );
    const { proven } = inStatus(await now(), 'verified');
    await decide({ kinds: ['access'] });
    assert.deepEqual(inStatus(await now(), 'verified').proven, proven);
    assert.deepEqual([tokens(), await look()], [['decision token'], 'fulfil']);
  });

  it('keeps what was decided on kinds that are still asked, and nothing on others', async () => {
    const { decide, change, now } = await question();
    const done = { outcome: 'done-by-hand', at: START } as const;
    await change((read) => ({ ...read, decisions: { question: done, claim: done } }));
    await decide({ kinds: ['question', 'access'] });
    assert.deepEqual((await now()).decisions, { question: done });
  });
});

describe('the same correction', () => {
  it('once more changes nothing, not even a newer wait', async () => {
    const { decide, now, change, tokens } = await awaiting();
    const first = await decide({ kinds: ['access', 'optout'] });
    const before = await change((read) => waitsFor(read, START, 'proof', 'newer'));
    assert.deepEqual(await decide({ kinds: ['access', 'optout'] }), first);
    assert.deepEqual(await now(), before);
    assert.deepEqual(tokens(), ['proof-token']);
  });

  it('is taken once and wakes the workflow, wherever the run before died', () =>
    eachCrash(async (call, when) => {
      const { desk, decide, now, tokens } = await awaiting();
      const { ports, reached } = dyingAt(desk, call, when);
      await decide({ kinds: ['claim'] }, ports).catch(() => {});
      await decide({ kinds: ['claim'] });
      const { history, waiting } = await now();
      const corrections = history.events.filter(({ what }) => what === 'understood-anew');
      assert.equal(corrections.length, 1, `${when} ${call}`);
      assert.deepEqual([waiting, new Set(tokens())], [[], new Set(['proof-token'])]);
      return reached();
    }).then((places) => assert.ok(places > 3)));

  it('of what is asked already, changes nothing', async () => {
    const { decide, now } = await awaiting();
    const before = await now();
    await decide({ kinds: ['access'] });
    assert.deepEqual(await now(), before);
  });
});
