import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { concludeFulfilment } from '../../../lambdas/fulfil/conclude-fulfilment.ts';
import { fulfilled } from '../../../lambdas/request/fulfilling.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import { proofRanOut } from '../../../lambdas/request/proving.ts';
import type { Received } from '../../../lambdas/request/request.ts';
import type { SystemResult } from '../../../lambdas/request/system-result.ts';
import { inStatus } from '../../../lambdas/request/transitions.ts';
import { closeRequest } from '../../../lambdas/respond/close-request.ts';
import { sendAnswer } from '../../../lambdas/respond/send-answer.ts';
import { writeAnswer } from '../../../lambdas/respond/write-answer.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { awaitProof, register, verify } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);
const AT = '2026-03-06T05:00:00.000Z';
const RECORDS = [
  { label: 'Тапсырыстар', purposes: ['orders'], rows: [[{ label: 'Нөмірі', value: 'A-17' }]] },
];
const OWNER = 'on-file@example.kz';

/** An access that is done: what was found lies in the personal store. */
const done = async (
  desk: Desk,
  patch: Partial<Omit<Received, 'status'>> = {},
): Promise<RequestId> => {
  const id = await verify(desk, {}, OWNER);
  const { personal } = await desk.requests.get(id);
  const exported = await desk.people.put(id, personal.key, JSON.stringify(RECORDS));
  const found = {
    system: 'shop',
    at: AT,
    found: true,
    done: { access: 0 },
    undecided: {},
    exported,
  };
  await desk.requests.change(id, (now) => ({
    ...inStatus(now, 'verified'),
    ...{ results: [found], ...patch },
  }));
  await concludeFulfilment(desk)({ requestId: id });
  return id;
};
const answer = async (desk: Desk, requestId: RequestId) => {
  await writeAnswer(desk)({ requestId });
  await sendAnswer(desk)({ requestId });
  return closeRequest(desk)({ requestId });
};

describe('the answer', () => {
  it('goes to the proven mailbox, once, with what was found; then the request is closed', async () => {
    const desk = await desks.open();
    const requestId = await done(desk);
    for (let run = 0; run < 3; run++)
      assert.deepEqual(await answer(desk, requestId), { ending: 'answered' });
    const [letter, ...others] = desk.mailer.sent;
    assert.deepEqual([letter?.to, others], [OWNER, []]);
    assert.match(letter?.mail.text ?? '', /A-17/);
    assert.equal(letter?.mail.inReplyTo, undefined);
  });

  it('is sent as it was written, whatever changes meanwhile', async () => {
    const desk = await desks.open();
    const requestId = await done(desk);
    await writeAnswer(desk)({ requestId });
    await desk.requests.change(requestId, (now) => ({ ...now, language: 'ru', results: [] }));
    desk.clock.pass(86_400);
    await answer(desk, requestId);
    assert.match(desk.mailer.sent[0]?.mail.text ?? '', /Сәлеметсіз бе!/);
    assert.match(desk.mailer.sent[0]?.mail.text ?? '', /A-17/);
  });

  it('leaves nothing personal in the table', async () => {
    const desk = await desks.open();
    await answer(desk, await done(desk));
    assert.doesNotMatch(JSON.stringify(await desk.items()), /A-17|example\.kz|Тапсырыс/);
  });

  it('is written and sent once, also when a run died anywhere', () =>
    eachCrash(async (call, when) => {
      const desk = await desks.open();
      const requestId = await done(desk);
      const { ports, reached } = dyingAt({ ...desk }, call, when);
      await answer(ports, requestId).catch(() => {});
      desk.clock.pass(120);
      await answer(desk, requestId);
      assert.equal(desk.mailer.sent.length, 1, `${when} call ${call}`);
      return reached();
    }).then((places) => assert.ok(places > 8, `${places} places`)));

  it('goes to the sender where no proof came and a person refused', async () => {
    const desk = await desks.open();
    const requestId = await awaitProof(desk);
    const access = { outcome: 'refuse', ground: 'identity-not-proven', at: AT } as const;
    await desk.requests.change(requestId, (now) => {
      assert.equal(now.status, 'awaiting-proof');
      return fulfilled(proofRanOut({ ...now, decisions: { access } }, AT, 'too-late'), AT);
    });
    await answer(desk, requestId);
    assert.deepEqual(
      desk.mailer.sent.map(({ to }) => to),
      ['aigerim@example.kz'],
    );
  });

  it('that has nobody to go to is a person’s, by the name of its error', async () => {
    const desk = await desks.open();
    const requestId = await done(desk);
    const { personal } = await desk.requests.get(requestId);
    const nobody = await desk.people.put(requestId, personal.key, '{"subject":"","text":""}');
    await desk.requests.change(requestId, ({ ...now }) => {
      if ('proven' in now) delete (now as { proven?: unknown }).proven;
      return { ...now, personal: { ...personal, requester: nobody } };
    });
    await assert.rejects(answer(desk, requestId), { name: 'NobodyToAnswerError' });
  });
});

describe('out of turn', () => {
  it('nothing is sent before it is written, nor closed before it is sent', async () => {
    const desk = await desks.open();
    const requestId = await done(desk);
    await assert.rejects(sendAnswer(desk)({ requestId }), /not written yet/);
    await assert.rejects(closeRequest(desk)({ requestId }), /is fulfilled, wanted answered/);
    const { id } = await register(desk);
    await writeAnswer(desk)({ requestId: id });
    await sendAnswer(desk)({ requestId: id });
    await assert.rejects(closeRequest(desk)({ requestId: id }), /is received, wanted answered/);
    assert.deepEqual(desk.mailer.sent, []);
  });
});

describe('the parts of the answer', () => {
  for (const [name, result, matches] of [
    ['a system that knows nobody is not named', { found: false, done: { access: 0 } }, /A-17/],
    ['a system that is no more in the configuration is an error', { system: 'gone' }, undefined],
  ] as const)
    it(name, async () => {
      const desk = await desks.open();
      const other: SystemResult = {
        system: 'shop',
        at: AT,
        found: true,
        done: { access: 0 },
        undecided: {},
        ...result,
      };
      const requestId = await done(desk, { results: [other] });
      if (matches) {
        await answer(desk, requestId);
        assert.doesNotMatch(desk.mailer.sent[0]?.mail.text ?? '', matches);
      } else await assert.rejects(writeAnswer(desk)({ requestId }), /no data system gone any more/);
    });
});
