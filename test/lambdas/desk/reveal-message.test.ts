import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { revealMessage } from '../../../lambdas/desk/reveal-message.ts';
import { showRequest } from '../../../lambdas/desk/show-request.ts';
import type { Requester } from '../../../lambdas/request/requester.ts';
import { startDesks } from '../../support/desk.ts';
import { registerUnclear } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

const READING = {
  likely: ['deletion', 'other'] as const,
  confidence: 0.42,
  words: ['жойыңыз', 'деректер'],
};
const LETTER: Partial<Requester> = {
  ...{ subject: 'Сұрақ', text: 'Шотымды жойыңыз, деректер керек емес.', reading: READING },
};

describe('what an operator sees of an unclear request', () => {
  it('shown: why, the clock and the history, and nothing of the letter', async () => {
    const desk = await desks.open();
    const { id, dueAt } = await registerUnclear(desk, { why: 'unsure' }, LETTER);
    const shown = await showRequest(desk.requests)(id);
    assert.deepEqual([shown.status, shown.why, shown.dueAt], ['unclear', 'unsure', dueAt]);
    assert.doesNotMatch(JSON.stringify(shown), /жойыңыз|Сұрақ|example\.kz|0\.42/);
  });

  it('revealed: subject, text and our own reading with its words, once the look is recorded', async () => {
    const desk = await desks.open();
    const { id } = await registerUnclear(desk, {}, LETTER);
    const { subject, text, reading } = await revealMessage(desk)(id);
    assert.deepEqual({ subject, text, reading }, LETTER);
    const last = (await desk.requests.get(id)).history.events.at(-1);
    assert.deepEqual([last?.what, last?.actor], ['message-revealed', 'operator']);
    assert.equal(last?.facts, undefined);
  });

  it('and of the letter nothing stands in the table', async () => {
    const desk = await desks.open();
    const { id } = await registerUnclear(desk, {}, LETTER);
    await revealMessage(desk)(id);
    assert.doesNotMatch(JSON.stringify(await desk.items()), /жойыңыз|Сұрақ|example\.kz|0\.42/);
  });
});
