import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { bazarjoq } from '../../controllers/bazarjoq/controller.ts';
import { explainRequestDue } from '../../lambdas/law/explain-request-due.ts';
import { type DueFacts, keptDue } from '../../lambdas/law/kept-due.ts';
import { KIND_NAMES } from '../../lambdas/request/kind-names.ts';
import type { Requester } from '../../lambdas/request/requester.ts';
import { orderOf } from '../../local/desk-orders.ts';
import { sampleCustomers } from '../../local/sample-shop.ts';
import { type Journey, startJourney } from '../support/journey.ts';

const [aigerim, yerlan] = sampleCustomers;
const RECEIVED = '2026-03-02T05:00:00.000Z';
const LETTER = {
  from: aigerim.email,
  subject: 'Дербес деректер туралы сұрау',
  text: 'Мен туралы қандай деректер сақтайсыздар?',
  headers: { 'X-Auto-Response-Suppress': 'All' },
};
const VAGUE = { from: 'somebody@example.org', subject: 'данные', text: 'данные' };

describe('a letter that a person must read first', () => {
  let desk: Journey;
  before(async () => {
    desk = await startJourney(RECEIVED);
  });
  after(() => desk.stop());

  /** `npm run --silent desk -- …` */
  const command = <Answer>(words: string, options = {}) =>
    desk.operate<Answer>(orderOf(words.split(' '), options));
  const clear: DueFacts = { kinds: ['access'], receivedAt: RECEIVED };
  let id: string;

  it('waits with its clock running from receipt, by the shortest term, and gets no letter', async () => {
    await desk.send(LETTER);
    const shown = await desk.newest();
    ({ id } = shown);
    assert.deepEqual([shown.status, shown.why], ['unclear', 'may-not-acknowledge']);
    assert.deepEqual([shown.waitsFor, shown.kinds], [['what-is-asked'], []]);
    const due = keptDue(bazarjoq, { kinds: [], receivedAt: RECEIVED });
    assert.deepEqual([shown.receivedAt, shown.dueAt], [RECEIVED, due.dueAt]);
    assert.deepEqual(await desk.letters(aigerim.email), []);
  });

  it('is listed first, with why, its age and the time left', async () => {
    await desk.send({ ...LETTER, from: 'other@example.org', headers: {} });
    await desk.clock.jumpTo('2026-03-03T09:30:00.000+05:00');
    const [first, second] =
      await command<{ id: string; why?: string; age?: string; left: string }[]>('list');
    assert.deepEqual([first?.id, first?.why], [id, 'may-not-acknowledge']);
    assert.deepEqual([first?.age, first?.left], ['PT23H30M', 'PT14H30M']);
    assert.deepEqual([second?.why, second?.age], [undefined, undefined]);
  });

  it('is shown without a word of it, and revealed with our own reading; the look is recorded', async () => {
    const shown = await command(`show ${id}`);
    assert.doesNotMatch(JSON.stringify(shown), /сақтайсыздар|aigerim/i);
    const { subject, text, reading } = await command<Requester>(`reveal ${id}`);
    assert.deepEqual([subject, text], [LETTER.subject, LETTER.text]);
    assert.deepEqual(reading?.likely, ['access']);
    assert.ok(reading.words.length > 0 && reading.confidence > 0);
    assert.equal((await desk.show(id)).history.at(-1)?.what, 'message-revealed');
  });

  it('is decided a day later: the acknowledgement says the due date, which runs from receipt', async () => {
    await command(`decide ${id}`, { kinds: 'access', language: 'ru' });
    const { status, dueAt, history } = await desk.show(id);
    assert.deepEqual([status, dueAt], ['awaiting-proof', keptDue(bazarjoq, clear).dueAt]);
    const decided = history.find(({ what }) => what === 'understood');
    assert.deepEqual([decided?.actor, decided?.facts?.kinds], ['operator', 'access']);
    const [acknowledgement, proof, ...others] = await desk.letters(aigerim.email);
    const said = acknowledgement?.text.replaceAll(/\s+/g, ' ') ?? '';
    const explained = explainRequestDue(bazarjoq, {
      kinds: ['access'],
      receivedAt: RECEIVED,
      language: 'ru',
    });
    assert.ok(said.includes(explained.replaceAll(/\s+/g, ' ')), said);
    assert.match(proof?.text ?? '', /\/proof\//);
    assert.deepEqual(others, []);
  });

  it('is decided once: the same again changes nothing, and that it asks nothing is refused', async () => {
    const { history } = await desk.show(id);
    await command(`decide ${id}`, { kinds: 'access' });
    assert.deepEqual((await desk.show(id)).history, history);
    await assert.rejects(
      command(`decide ${id}`, { 'no-request': true }),
      /WrongStatusError: what request .* it is awaiting-proof: an operator decided .* on access; got none/,
    );
    assert.equal((await desk.letters(aigerim.email)).length, 2);
  });

  it('is corrected while nothing is done: proof of all that is asked, by a new code; its time runs from receipt', async () => {
    const old = await desk.letter(aigerim.email, /\/proof\//);
    await command(`decide ${id}`, { kinds: 'access,optout' });
    const { status, kinds, dueAt, waitsFor, history } = await desk.show(id);
    assert.deepEqual(
      [status, kinds, waitsFor],
      ['awaiting-proof', ['access', 'optout'], ['proof']],
    );
    assert.equal(dueAt, keptDue(bazarjoq, { ...clear, kinds: ['access', 'optout'] }).dueAt);
    const anew = history.find(({ what }) => what === 'understood-anew');
    assert.deepEqual([anew?.actor, anew?.facts?.kindsBefore], ['operator', 'access']);
    const proof = await desk.letter(aigerim.email, /\/proof\//);
    assert.match(proof.text, new RegExp(KIND_NAMES.optout.ru));
    assert.notEqual(proof.link, old.link);
    assert.equal((await fetch(old.link ?? '')).status, 404);
    await command(`decide ${id}`, { kinds: 'access,optout' });
    assert.deepEqual((await desk.show(id)).history, history);
    assert.equal((await desk.letters(aigerim.email)).length, 3);
  });

  it('is answered like any other once the mailbox is proven', async () => {
    const proof = await desk.letter(aigerim.email, /\/proof\//);
    await desk.reply(proof, aigerim.email, proof.code ?? '');
    const { status, verification } = await desk.show(id);
    assert.deepEqual([status, verification.intact], ['closed', true]);
    assert.equal((await desk.letters(aigerim.email)).length, 4);
  });

  it('read as a question and corrected while a decision is waited for: then proof is asked first', async () => {
    await desk.send({ ...VAGUE, from: yerlan.email });
    const { id: asked } = await desk.newest();
    await command(`decide ${asked}`, { kinds: 'question' });
    const before = await desk.show(asked);
    assert.deepEqual([before.status, before.waitsFor], ['verified', ['decision']]);
    await command(`decide ${asked}`, { kinds: 'question,access' });
    const { status, waitsFor } = await desk.show(asked);
    assert.deepEqual([status, waitsFor], ['awaiting-proof', ['proof']]);
  });

  it('and asks nothing, says the operator: it is closed without a letter', async () => {
    await desk.send(VAGUE);
    const { id: vague, status, why } = await desk.newest();
    assert.deepEqual([status, why], ['unclear', 'unsure']);
    await command(`decide ${vague}`, { 'no-request': true });
    const { history, verification, ...shown } = await desk.show(vague);
    assert.deepEqual([shown.status, verification.intact], ['closed', true]);
    assert.deepEqual(history.at(-1)?.facts, {
      ...{ ending: 'no-request', why: 'unsure', kindsBefore: 'none', kinds: 'none' },
    });
    assert.deepEqual(await desk.letters(VAGUE.from), []);
    const [execution] = desk.cloud.executions.list();
    assert.deepEqual([execution?.name, execution?.status], [vague, 'SUCCEEDED']);
  });
});
