import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sampleCustomers } from '../../local/sample-shop.ts';
import { type Journey, startJourney } from '../support/journey.ts';

const [aigerim, yerlan, ...others] = sampleCustomers;
const START = '2026-03-02T10:00:00.000+05:00';

describe('a letter in Kazakh travels to its written answer', () => {
  let desk: Journey;
  before(async () => {
    desk = await startJourney(START);
  });
  after(() => desk.stop());

  it('is acknowledged with its due date, asks for proof, and says nothing about data yet', async () => {
    await desk.send({
      from: aigerim.email,
      subject: 'Дербес деректер туралы сұрау',
      text: `Сәлеметсіз бе!\n\nМен туралы қандай дербес деректер сақтайсыздар, оларды қайдан алдыңыздар? Тізімін жіберулеріңізді сұраймын.\n\n${aigerim.name}\n${aigerim.phone}`,
    });
    const letters = await desk.letters(aigerim.email);
    assert.equal(letters.length, 2);
    const [acknowledgement, proof] = letters;
    assert.match(acknowledgement?.text ?? '', /BJQ-[0-9A-Z]{4}-/);
    assert.match(proof?.code ?? '', /^\d{6}$/);
    for (const { text, subject } of letters) {
      assert.doesNotMatch(text, new RegExp(aigerim.orders[0]?.number ?? 'none'));
      assert.doesNotMatch(subject, /Айгерім|@/);
    }
  });

  it('is answered once the code comes back, with that customer and nobody else', async () => {
    const proof = await desk.letter(aigerim.email, /\/proof\//);
    await desk.reply(proof, aigerim.email, `Код: ${proof.code}`);
    const letters = await desk.letters(aigerim.email);
    assert.equal(letters.length, 3);
    const answer = letters.at(-1)?.text ?? '';
    for (const { number } of aigerim.orders) assert.match(answer, new RegExp(number));
    for (const { email, name, orders, iin } of [yerlan, ...others]) {
      for (const mark of [email, name, iin, ...orders.map(({ number }) => number)])
        assert.ok(!answer.includes(mark), 'the answer names another customer');
    }
  });

  it('leaves an intact history, a closed request and a succeeded execution of the same name', async () => {
    const [execution] = desk.cloud.executions.list();
    const shown = await desk.operate<{
      status: string;
      verification: unknown;
      history: { what: string }[];
    }>({
      do: 'show',
      requestId: execution?.name,
    });
    assert.equal(shown.status, 'closed');
    assert.deepEqual(shown.verification, { intact: true });
    assert.equal(execution?.status, 'SUCCEEDED');
    const told = shown.history.map(({ what }) => what);
    for (const what of [
      'received',
      'verified',
      'system-answered',
      'answer-written',
      'letter-delivered',
      'closed',
    ])
      assert.ok(told.includes(what), `history lacks ${what}: ${told}`);
  });

  it('forgets the person when an operator erases them; the history stays and verifies', async () => {
    const { id: requestId } = await desk.newest();
    await desk.operate({ do: 'reveal', requestId });
    await desk.operate({ do: 'erase', requestId });
    await assert.rejects(desk.operate({ do: 'reveal', requestId }), /PersonErasedError/);
    const { history, verification } = await desk.show(requestId);
    assert.equal(history.at(-1)?.what, 'person-erased');
    assert.equal(verification.intact, true);
  });
});
