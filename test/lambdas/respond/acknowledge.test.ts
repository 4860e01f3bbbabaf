import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { WHY_UNCLEAR } from '../../../lambdas/request/request.ts';
import { closed } from '../../../lambdas/request/transitions.ts';
import { acknowledge } from '../../../lambdas/respond/acknowledge.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { startDesks } from '../../support/desk.ts';
import { awaitProof, register, registerUnclear, SENDER } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

describe('a request is acknowledged', () => {
  for (const [language, words] of [
    ['kk', /өтініш/i],
    ['ru', /обращени/i],
    ['en', /request/i],
  ] as const)
    it(`in its language, with its reference, as an automatic reply to the letter: ${language}`, async () => {
      const desk = await desks.open();
      const { id } = await register(desk, { language });
      assert.deepEqual(await acknowledge(desk)({ requestId: id }), { outcome: 'told' });
      const [letter] = desk.mailer.sent;
      assert.equal(letter?.to, SENDER);
      assert.match(letter.mail.text ?? '', words);
      assert.ok(letter.mail.text?.includes(id));
      assert.equal(letter.mail.inReplyTo, `<${id}@example.kz>`);
      const submitted = letter.mail.headers.find(({ key }) => key === 'auto-submitted');
      assert.equal(submitted?.value, 'auto-replied');
    });

  it('once, however often the workflow is started', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    for (let run = 0; run < 3; run++) await acknowledge(desk)({ requestId: id });
    assert.equal(desk.mailer.sent.length, 1);
  });

  it('also when a run died anywhere on the way', () =>
    eachCrash(async (call, when) => {
      const desk = await desks.open();
      const { id } = await register(desk);
      const { ports, reached } = dyingAt({ ...desk }, call, when);
      await acknowledge(ports)({ requestId: id }).catch(() => {});
      desk.clock.pass(120);
      await acknowledge(desk)({ requestId: id });
      assert.equal(desk.mailer.sent.length, 1);
      return reached();
    }).then((places) => assert.ok(places > 2)));

  it('and waits for nothing that an earlier run waited for', async () => {
    const desk = await desks.open();
    const id = await awaitProof(desk);
    await acknowledge(desk)({ requestId: id });
    assert.deepEqual((await desk.requests.get(id)).waiting, []);
  });
});

describe('nobody is written to', () => {
  it('when it was a robot’s message', async () => {
    const desk = await desks.open();
    const { id } = await register(desk, { mayAcknowledge: false });
    assert.deepEqual(await acknowledge(desk)({ requestId: id }), { outcome: 'not-allowed' });
    assert.deepEqual(desk.mailer.sent, []);
  });

  it('when it is closed', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    await desk.requests.change(id, (now) => closed(now, desk.clock(), 'no-request', 'operator'));
    await acknowledge(desk)({ requestId: id });
    assert.deepEqual(desk.mailer.sent, []);
  });
});

for (const why of WHY_UNCLEAR)
  it(`a letter that a person must read first is not acknowledged: ${why}`, async () => {
    const desk = await desks.open();
    const { id } = await registerUnclear(desk, { why });
    assert.deepEqual(await acknowledge(desk)({ requestId: id }), { outcome: 'not-understood-yet' });
    assert.deepEqual(desk.mailer.sent, []);
  });
