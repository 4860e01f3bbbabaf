import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { revealMessage as revealed } from '../../../lambdas/desk/reveal-message.ts';
import { showRequest } from '../../../lambdas/desk/show-request.ts';
import { messageText } from '../../../lambdas/intake/message-text.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import type { Requester } from '../../../lambdas/request/requester.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { eml } from '../../support/letters.ts';
import { awaitProof, register, registerUnclear } from '../../support/requests.ts';
import { historyOf, reply, take } from '../intake/taking-replies.ts';

const desks = await startDesks();
after(desks.stop);

const revealMessage = (desk: Desk) => revealed({ ...desk, readMessage: messageText });

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

/** A request that this raw message opened. */
const openedBy = async (desk: Desk, raw: Uint8Array): Promise<RequestId> => {
  const { id, personal } = await register(desk, {}, LETTER);
  const message = await desk.people.put(id, personal.key, raw);
  await desk.requests.change(id, (now) => ({ ...now, personal: { ...personal, message } }));
  return id;
};

describe('what an operator sees of a letter as a whole', () => {
  it('is what stands in it: the note above, the letter below it, the quotes and the signature', async () => {
    const desk = await desks.open();
    const body =
      'Қараңыздаршы.\n\n-------- Forwarded Message --------\nFrom: Guest <guest@example.kz>\nSubject: Сұрау\n\nДеректерімді жойыңыз.\n\n> Бұрынғы хат\n--\nҚабылдау бөлімі';
    const id = await openedBy(desk, eml({ From: 'desk@bazarjoq.kz', Subject: 'Fwd: Сұрау' }, body));
    const { message } = await revealMessage(desk)(id);
    assert.deepEqual([message.from, message.subject], ['desk@bazarjoq.kz', 'Fwd: Сұрау']);
    for (const part of ['Қараңыздаршы', 'guest@example.kz', 'жойыңыз', 'Бұрынғы хат', 'Қабылдау'])
      assert.ok(message.text.includes(part), part);
    assert.equal(message.forwarded, undefined);
  });

  it('is also the letter that is attached to it, and the names, types and sizes of what came with it', async () => {
    const desk = await desks.open();
    const parts = [
      'Content-Type: text/plain; charset=utf-8\n\nҚараңыз',
      'Content-Type: message/rfc822\n\nFrom: guest@example.kz\nSubject: Inside\nContent-Type: text/plain; charset=utf-8\n\nДеректерімді жойыңыз.',
      'Content-Type: application/pdf; name="өтініш.pdf"\nContent-Disposition: attachment; filename="scan.pdf"\n\n%PDF-1.4',
    ];
    const body = `${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;
    const id = await openedBy(desk, eml({ 'Content-Type': 'multipart/mixed; boundary=b' }, body));
    const { message } = await revealMessage(desk)(id);
    assert.equal(message.text.trim(), 'Қараңыз');
    assert.equal(message.forwarded?.from, 'guest@example.kz');
    assert.match(message.forwarded?.text ?? '', /жойыңыз/);
    const pdf = message.attachments?.find(({ name }) => name === 'scan.pdf');
    assert.deepEqual(pdf, { name: 'scan.pdf', type: 'application/pdf', size: 8 });
  });

  it('is cut where it is endless', async () => {
    const desk = await desks.open();
    const id = await openedBy(desk, eml({}, 'а'.repeat(100_000)));
    const { text } = (await revealMessage(desk)(id)).message;
    assert.ok(text.length < 50_000 && text.endsWith('[…]'));
  });
});

describe('what an operator sees of the messages that came later', () => {
  it('when each came, what it was taken for and its text, newest last, once the look is recorded', async () => {
    const desk = await desks.open();
    const id = await awaitProof(desk);
    await take(desk, id, reply('Қашан жауап бересіз?\n\n> Сіздің хатыңыз'));
    desk.clock.pass(60);
    await take(desk, id, reply('Мен де сұраймын', { From: 'stranger@example.org' }));
    desk.clock.pass(60);
    await take(desk, id, reply('123456'));
    const { later, laterNotShown } = await revealMessage(desk)(id);
    assert.deepEqual(
      later.map(({ takenFor, from }) => [takenFor, from]),
      [
        ['message', 'aigerim@example.kz'],
        ['stranger', 'stranger@example.org'],
        ['code', 'aigerim@example.kz'],
      ],
    );
    const came = await historyOf(desk, id);
    const times = came.filter(({ what }) => what === 'message-received').map(({ at }) => at);
    assert.deepEqual(
      later.map(({ at }) => at),
      times,
    );
    assert.match(later[0]?.text ?? '', /Қашан жауап бересіз\?[\s\S]*Сіздің хатыңыз/);
    assert.equal(laterNotShown, undefined);
    assert.equal(came.at(-1)?.what, 'message-revealed');
    assert.doesNotMatch(JSON.stringify(later), /"kept"/);
  });

  it('of many the last 20, and how many were left out', async () => {
    const desk = await desks.open();
    const id = await awaitProof(desk);
    for (let each = 1; each <= 23; each++) await take(desk, id, reply(`Хат ${each}.`));
    const { later, laterNotShown } = await revealMessage(desk)(id);
    assert.deepEqual([later.length, laterNotShown], [20, 3]);
    assert.deepEqual([later[0]?.text.trim(), later.at(-1)?.text.trim()], ['Хат 4.', 'Хат 23.']);
  });

  it('is nothing where the look could not be recorded', async () => {
    const desk = await desks.open();
    const id = await awaitProof(desk);
    const requests = {
      ...desk.requests,
      change: () => Promise.reject(new Error('the table is down')),
    };
    let read = 0;
    const readMessage = async (raw: Uint8Array) => {
      read += 1;
      return messageText(raw);
    };
    await assert.rejects(revealed({ ...desk, requests, readMessage })(id), /the table is down/);
    assert.equal(read, 0);
  });
});
