import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { askAPerson } from '../../../lambdas/desk/ask-a-person.ts';
import { keptDue } from '../../../lambdas/law/kept-due.ts';
import { KINDS } from '../../../lambdas/request/kinds.ts';
import { inStatus } from '../../../lambdas/request/transitions.ts';
import { START, startDesks } from '../../support/desk.ts';
import { askedAt } from './asked-what-is-asked.ts';

const desks = await startDesks();
after(desks.stop);

const asked = async (patch: Parameters<typeof askedAt>[1] = {}) =>
  askedAt(await desks.open(), patch);

describe('an operator says what an unclear letter asks', () => {
  it('which is recorded as theirs with the kinds before and after, and wakes the workflow', async () => {
    const { decide, now, tokens } = await asked({ why: 'spam' });
    await decide({ kinds: ['optout', 'access', 'optout'], language: 'ru' });
    const { kinds, language, waiting, history, dueAt, dueBy } = inStatus(await now(), 'received');
    assert.deepEqual([kinds, language, waiting], [['optout', 'access'], 'ru', []]);
    const { what, actor, facts } = history.events.at(-1) ?? {};
    assert.deepEqual([what, actor], ['understood', 'operator']);
    assert.deepEqual(facts, {
      ...{ why: 'spam', kindsBefore: 'none', kinds: 'optout access', language: 'ru' },
      ...{ due: dueAt, dueBy },
    });
    assert.deepEqual(tokens(), ['the token']);
  });

  it('and every due date runs from receipt, however long they took to look', async () => {
    for (const kind of KINDS) {
      const { desk, decide, now } = await asked();
      desk.clock.pass(9 * 24 * 3600);
      await decide({ kinds: [kind] });
      const { dueAt, dueBy, watchAt } = await now();
      const due = keptDue(bazarjoq, { kinds: [kind], receivedAt: START });
      assert.deepEqual({ dueAt, dueBy, watchAt }, due, kind);
    }
  });

  it('and what it does not say though the policy wants it is asked for (BJQ-3)', async () => {
    const { decide, now } = await asked();
    await decide({ kinds: ['withdrawal'] });
    assert.deepEqual((await now()).missing, ['fullName', 'phone', 'dataConcerned']);
  });

  it('and from then on letters may answer it, also where no automatic one might', async () => {
    const { decide, now } = await asked({ why: 'may-not-acknowledge', mayAcknowledge: false });
    await decide({ kinds: ['access'] });
    assert.equal((await now()).mayAcknowledge, true);
  });

  it('or that it asks nothing: then it is closed', async () => {
    const { decide, now, tokens } = await asked();
    await decide({ kinds: [] });
    const closed = inStatus(await now(), 'closed');
    assert.equal(closed.ending, 'no-request');
    const { actor, facts } = closed.history.events.at(-1) ?? {};
    const said = { ending: 'no-request', why: 'unsure', kindsBefore: 'none', kinds: 'none' };
    assert.deepEqual([actor, facts], ['operator', said]);
    assert.deepEqual(tokens(), ['the token']);
  });

  it('before the workflow asks: it is taken, and the workflow then goes on at once', async () => {
    const { desk, id, decide, tokens } = await asked({ waiting: [] });
    await decide({ kinds: ['access'] });
    await askAPerson(desk)({ requestId: id, taskToken: 'late', matter: 'what-is-asked' });
    assert.deepEqual([tokens(), desk.operators.told], [['late'], []]);
  });

  it('but in no language that the company writes no letters in', async () => {
    const { desk, decide, now } = await asked();
    const controllerOf = () => ({ ...bazarjoq, languages: ['kk', 'ru'] as const });
    const before = await now();
    await assert.rejects(decide({ kinds: ['access'], language: 'en' }, { ...desk, controllerOf }), {
      name: 'InvalidInputError',
      message: 'language: bazarjoq writes no letters in en, wanted one of kk, ru',
    });
    assert.deepEqual(await now(), before);
  });
});
