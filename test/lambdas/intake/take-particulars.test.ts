import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { PersonalRef } from '../../../lambdas/request/ids.ts';
import { readRequester } from '../../../lambdas/request/read-requester.ts';
import { startDesks } from '../../support/desk.ts';
import { register } from '../../support/requests.ts';
import { reply, take } from './taking-replies.ts';

const desks = await startDesks();
after(desks.stop);

describe('particulars that were missing', () => {
  const withdrawal = async () => {
    const desk = await desks.open();
    const { id } = await register(desk, {
      kinds: ['withdrawal'],
      missing: ['phone', 'dataConcerned'],
      waiting: [{ on: 'particulars', taskToken: 'particulars-token', since: desk.clock() }],
    });
    return { desk, id };
  };

  it('are taken from the reply; when all are there the workflow is woken', async () => {
    const { desk, id } = await withdrawal();
    await take(desk, id, reply('Аты-жөні: Серікова Айгерім\nТелефон: 8 701 234 56 78'));
    assert.deepEqual((await desk.requests.get(id)).missing, ['dataConcerned']);
    assert.deepEqual(desk.answers.given, []);
    // A reply may say more than what was asked for: a person reads it.
    assert.deepEqual(desk.operators.told, [{ id, matter: 'message-from-requester' }]);
    await take(desk, id, reply('Деректер: телефон нөмірім'));
    assert.deepEqual((await desk.requests.get(id)).missing, []);
    assert.deepEqual(
      desk.answers.given.map(({ taskToken }) => taskToken),
      ['particulars-token'],
    );
    assert.deepEqual(desk.mailer.sent, []);
  });

  it('are all there when the answer to which data are meant is "everything"', async () => {
    const { desk, id } = await withdrawal();
    await take(
      desk,
      id,
      reply('Аты-жөні: Серікова Айгерім\nТелефон: 8 701 234 56 78\nEverything.'),
    );
    assert.deepEqual((await desk.requests.get(id)).missing, []);
    assert.equal(desk.answers.given.length, 1);
  });

  it('in two replies at once are all taken, and the workflow is woken', async () => {
    const { desk, id } = await withdrawal();
    const { personal: before } = await desk.requests.get(id);
    let others = [reply('Деректер: телефон нөмірім')];
    const people = {
      ...desk.people,
      /** Another reply comes after what is known was read. */
      async get(ref: PersonalRef) {
        const known = await desk.people.get(ref);
        const [other] = ref === before.requester ? others : [];
        others = [];
        if (other) await take(desk, id, other);
        return known;
      },
    };
    const body = 'Аты-жөні: Серікова Айгерім\nТелефон: 8 701 234 56 78';
    await take(desk, id, reply(body), { people });
    const { missing, personal } = await desk.requests.get(id);
    const { phone, dataConcerned } = readRequester(await desk.people.get(personal.requester));
    assert.deepEqual([phone, dataConcerned], ['+77012345678', 'телефон нөмірім']);
    assert.deepEqual(missing, []);
    assert.equal(desk.answers.given.length, 1);
  });
});
