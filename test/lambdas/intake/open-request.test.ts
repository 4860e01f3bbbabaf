import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { verifyHistory } from '../../../lambdas/request/history.ts';
import { requestIdOf } from '../../../lambdas/request/ids.ts';
import { readRequester } from '../../../lambdas/request/read-requester.ts';
import type { Request } from '../../../lambdas/request/request.ts';
import { inStatus } from '../../../lambdas/request/transitions.ts';
import { type Desk, START, startDesks } from '../../support/desk.ts';
import { accessLetter, eml } from '../../support/letters.ts';
import { receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

const open = (desk: Desk, raw: Uint8Array) => receive(desk, raw);
const allRequests = async (desk: Desk): Promise<Request[]> =>
  Promise.all((await desk.requestIds()).map((id) => desk.requests.get(id)));
const opened = async (raw: Uint8Array) => {
  const desk = await desks.open();
  await open(desk, raw);
  const [request] = await allRequests(desk);
  assert.ok(request);
  return { desk, request, facts: request.history.events[0]?.facts };
};

describe('a letter opens a request', () => {
  it('that says what is asked, by when, and whom it is from, with nothing personal in the table', async () => {
    const { desk, request } = await opened(accessLetter());
    assert.equal(request.id, requestIdOf('BJQ', '<first@example.kz>'));
    assert.deepEqual([request.kinds, request.language, request.dueBy], [['access'], 'kk', 'BJQ-5']);
    assert.deepEqual([request.receivedAt, request.mayAcknowledge], [desk.clock(), true]);
    assert.deepEqual(verifyHistory(request.id, request.history), { intact: true });
    assert.deepEqual(desk.workflow.calls, [`${request.id} 1`]);
    const { email, fullName } = readRequester(await desk.people.get(request.personal.requester));
    assert.deepEqual([email, fullName], ['aigerim@example.kz', 'Серікова Айгерім']);
    assert.deepEqual(Buffer.from(await desk.people.get(request.personal.message)), accessLetter());
    assert.doesNotMatch(JSON.stringify(await desk.items()), /aigerim|example\.kz|Айгерім|сұрау/i);
  });

  it('with its term from the day it came, though it lay three days in a queue; the history says when it was taken in', async () => {
    const fresh = await opened(accessLetter());
    const desk = await desks.open();
    desk.clock.pass(3 * 24 * 3600);
    await receive(desk, accessLetter(), [desk.controller], START);
    const [late] = await allRequests(desk);
    const { receivedAt, dueAt, dueBy } = fresh.request;
    assert.deepEqual([late?.receivedAt, late?.dueAt, late?.dueBy], [receivedAt, dueAt, dueBy]);
    const [received] = late?.history.events ?? [];
    assert.deepEqual([received?.at, received?.facts?.receivedAt], [desk.clock(), START]);
  });

  it('once, when it comes five times at once: one request, one start of its workflow', async () => {
    const desk = await desks.open();
    await Promise.all(Array.from({ length: 5 }, () => open(desk, accessLetter())));
    assert.equal((await allRequests(desk)).length, 1);
    assert.equal(desk.workflow.started().length, 1);
  });

  it('of its own, when another letter carries the same Message-ID', async () => {
    const desk = await desks.open();
    await open(desk, accessLetter());
    await open(desk, accessLetter({ From: 'mallory@example.kz' }));
    await open(desk, accessLetter());
    const ids = (await allRequests(desk)).map(({ id }) => id);
    assert.equal(ids.length, 2);
    assert.ok(ids.includes(requestIdOf('BJQ', '<first@example.kz>')));
  });

  it('of its own, however many letters carry the same Message-ID', async () => {
    const desk = await desks.open();
    const names = Array.from({ length: 12 }, (_, place) => `sender-${place}@example.kz`);
    for (const From of names) await open(desk, accessLetter({ From }));
    assert.equal((await allRequests(desk)).length, names.length);
  });

  it('with what a withdrawal must contain and does not', async () => {
    const Subject = 'Дербес деректерді жинауға, өңдеуге келісімді кері қайтарып алу';
    const { request } = await opened(
      eml({ Subject, From: 'a@example.kz' }, 'Тел: 8 701 234 56 78'),
    );
    assert.deepEqual(request.missing, ['fullName', 'dataConcerned']);
  });

  for (const [what, raw, because, why] of [
    ['random bytes', randomBytes(2_000), 'no header', 'unparsed'],
    ['nothing', Buffer.alloc(0), 'no header', 'unparsed'],
    ['a letter without text', eml({}), 'no text', 'unsure'],
  ] as const)
    it(`also when it is ${what}: kept, unclear, and answered by nobody but a person`, async () => {
      const { desk, request, facts } = await opened(raw);
      assert.equal(inStatus(request, 'unclear').why, why);
      assert.ok(
        String(facts?.problems).includes(because.split(',')[0] ?? ''),
        `${facts?.problems}`,
      );
      assert.equal(request.mayAcknowledge, what === 'a letter without text');
      assert.deepEqual(
        Buffer.from(await desk.people.get(request.personal.message)),
        Buffer.from(raw),
      );
      assert.equal(desk.workflow.calls.length, 1);
    });

  it('once too often in a day: it waits for a person, and nothing is written to the mailbox it names', async () => {
    const desk = await desks.open();
    const send = (letter: number | string, From = 'a@example.kz') =>
      open(desk, accessLetter({ From, 'Message-ID': `<${letter}@example.kz>` }));
    const took = async (letter: number | string) => {
      const id = requestIdOf('BJQ', `<${letter}@example.kz>`);
      const { status, kinds, mayAcknowledge, ...request } = await desk.requests.get(id);
      const why = request.history.events[0]?.facts?.because;
      return { status, kinds, mayAcknowledge, because: 'why' in request ? request.why : why };
    };
    const carriedOn = {
      status: 'received',
      kinds: ['access'],
      mayAcknowledge: true,
      because: 'BJQ-1',
    };
    const left = {
      ...{ status: 'unclear', kinds: [], mayAcknowledge: false },
      because: 'too-many-from-one-contact',
    };
    const { requestsADay } = desk.controller.proof;
    for (let letter = 1; letter <= requestsADay; letter++) {
      await send(letter);
      assert.deepEqual(await took(letter), carriedOn);
    }
    await send('too many');
    assert.deepEqual(await took('too many'), left);
    await send(1);
    assert.deepEqual(await took(1), carriedOn, 'a second delivery is no new request');
    await send('of another', 'b@example.kz');
    assert.deepEqual(await took('of another'), carriedOn);
    desk.clock.pass(24 * 3600 - 1);
    await send('just before');
    assert.deepEqual(await took('just before'), left);
    desk.clock.pass(1);
    await send('next day');
    assert.deepEqual(await took('next day'), carriedOn);
    assert.equal(desk.workflow.started().length, requestsADay + 4);
  });

  it('from a robot, too: registered but not acknowledged, and a person looks at it', async () => {
    const { request, facts } = await opened(accessLetter({ 'Auto-Submitted': 'auto-replied' }));
    assert.equal(request.mayAcknowledge, false);
    assert.equal(inStatus(request, 'unclear').why, 'may-not-acknowledge');
    assert.equal(facts?.automatic, 'auto-reply');
  });
});
