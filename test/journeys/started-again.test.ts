import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { sampleCustomers } from '../../local/sample-shop.ts';
import { clientOf } from '../support/embedded-clients.ts';
import { type Journey, startJourney } from '../support/journey.ts';

const [aigerim, yerlan, gulnar, , bauyrzhan] = sampleCustomers;
const ACCESS = 'Дербес деректер туралы сұрау';

describe('a workflow started again goes on from the status of the request, and repeats no letter', () => {
  let desk: Journey;
  let sfn: SFNClient;
  before(async () => {
    desk = await startJourney('2026-03-02T10:00:00.000+05:00');
    sfn = new SFNClient(clientOf(desk.cloud));
  });
  after(async () => {
    sfn.destroy();
    await desk.stop();
  });

  const ask = async (
    from: string,
    text = 'Менде қандай деректер бар?',
    subject = ACCESS,
    headers = {},
  ) => {
    await desk.send({ from, subject, text, headers });
    return (await desk.newest()).id;
  };
  /** Ends the run as a fault would, and starts the next as an operator does. */
  const startAgain = async (id: string) => {
    const [execution] = desk.cloud.executions.list().filter(({ name }) => name.startsWith(id));
    await sfn.send(new StopExecutionCommand({ executionArn: execution?.arn }));
    await desk.settled();
    await desk.decide({ requestId: id, on: 'workflow', decision: 'start-again' });
  };
  const prove = async (from: string) => {
    const proof = await desk.letter(from, /\/proof\//);
    await desk.reply(proof, from, proof.code ?? '');
  };

  it('unclear: the operator is asked again and the answer is heard', async () => {
    const from = bauyrzhan?.email ?? '';
    const headers = { 'X-Auto-Response-Suppress': 'All' };
    const id = await ask(from, 'Шотымды жойыңыз', 'Сұрақ', headers);
    await startAgain(id);
    assert.deepEqual((await desk.show(id)).waitsFor, ['what-is-asked']);
    assert.equal((await desk.letters(from)).length, 0, 'a letter went out before anybody read his');
    await desk.decide({ requestId: id, on: 'what-is-asked', kinds: ['access'] });
    await prove(from);
    assert.equal((await desk.show(id)).status, 'closed');
    assert.equal((await desk.letters(from)).length, 3);
  });

  it('awaiting-proof: not while a run still waits; after it ended the code that was sent still works', async () => {
    const id = await ask(aigerim.email);
    const again = desk.decide({ requestId: id, on: 'workflow', decision: 'start-again' });
    await assert.rejects(again, /still running/);
    await startAgain(id);
    assert.equal((await desk.letters(aigerim.email)).length, 2, 'a letter was sent again');
    await prove(aigerim.email);
    assert.equal((await desk.show(id)).status, 'closed');
    assert.equal((await desk.letters(aigerim.email)).length, 3);
  });

  it('proof-missing: the refusal is proposed again and not sent', async () => {
    const from = 'not.on.file@example.org';
    const id = await ask(from);
    await desk.clock.jumpTo('2026-03-14T10:00:00.000+05:00');
    await startAgain(id);
    assert.deepEqual((await desk.show(id)).waitsFor, ['refusal']);
    assert.equal((await desk.letters(from)).length, 3);
  });

  it('verified: the decision that was open is asked for again, then carried out', async () => {
    const text = `Отзываю согласие на обработку.\nФИО: ${yerlan.name}\nТелефон: ${yerlan.phone}\nДанные: все`;
    const id = await ask(yerlan.email, text, 'Отзыв согласия');
    await prove(yerlan.email);
    await startAgain(id);
    assert.deepEqual((await desk.show(id)).waitsFor, ['decision']);
    await desk.decide({ requestId: id, on: 'decision', kind: 'withdrawal', decision: 'grant' });
    assert.equal((await desk.show(id)).status, 'closed');
    assert.equal((await desk.letters(yerlan.email)).length, 3);
  });

  it('fulfilled, answered and closed: it ends closed, and the answer goes out once', async () => {
    const from = gulnar?.email ?? '';
    const id = await ask(from, 'Какие мои персональные данные у вас есть?', ACCESS);
    await prove(from);
    assert.equal((await desk.letters(from)).length, 3);
    for (const status of ['fulfilled', 'answered'] as const) {
      await desk.putBack(id, status);
      assert.equal((await desk.show(id)).status, status);
      await desk.decide({ requestId: id, on: 'workflow', decision: 'start-again' });
      assert.equal((await desk.show(id)).status, 'closed', `from ${status}`);
    }
    await desk.decide({ requestId: id, on: 'workflow', decision: 'start-again' });
    assert.equal((await desk.show(id)).status, 'closed');
    assert.equal((await desk.letters(from)).length, 3, 'a letter was sent again');
    const runs = desk.cloud.executions.list().filter(({ name }) => name.startsWith(id));
    assert.deepEqual(
      runs.map(({ status }) => status),
      ['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED'],
    );
  });
});
