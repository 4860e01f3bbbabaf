import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { classify } from '../../../lambdas/classify/classify.ts';
import { openRequest } from '../../../lambdas/intake/open-request.ts';
import { readMail } from '../../../lambdas/intake/read-mail.ts';
import { verifyHistory } from '../../../lambdas/request/history.ts';
import { type RequestId, requestIdOf } from '../../../lambdas/request/ids.ts';
import { readRequester } from '../../../lambdas/request/read-requester.ts';
import type { Received, Request } from '../../../lambdas/request/request.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { accessLetter, eml } from '../../support/letters.ts';

const desks = await startDesks();
after(desks.stop);

const open = async (desk: Desk, raw: Uint8Array) =>
  openRequest({ ...desk, classify })({
    raw,
    mail: await readMail(raw),
    controller: desk.controller,
  });
const allRequests = async ({ items, requests }: Desk): Promise<Request[]> => {
  const ids = (await items()).map(({ id }): RequestId => id);
  return Promise.all(ids.map((id) => requests.get(id)));
};
const opened = async (raw: Uint8Array) => {
  const desk = await desks.open();
  await open(desk, raw);
  const [request] = (await allRequests(desk)) as Received[];
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
    assert.deepEqual(
      ids.sort(),
      [0, 1].map((attempt) => requestIdOf('BJQ', '<first@example.kz>', attempt)).sort(),
    );
  });

  it('with what a withdrawal must contain and does not', async () => {
    const Subject = 'Дербес деректерді жинауға, өңдеуге келісімді кері қайтарып алу';
    const { request } = await opened(
      eml({ Subject, From: 'a@example.kz' }, 'Тел: 8 701 234 56 78'),
    );
    assert.deepEqual(request.missing, ['fullName', 'dataConcerned']);
  });

  for (const [what, raw, because] of [
    ['random bytes', randomBytes(2_000), 'no sender'],
    ['nothing', Buffer.alloc(0), 'no sender, no text'],
    ['a letter without text', eml({}), 'no text'],
  ] as const)
    it(`also when it is ${what}: kept, unclear, and answered by nobody but a person`, async () => {
      const { desk, request, facts } = await opened(raw);
      assert.deepEqual(request.kinds, []);
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

  it('from a robot, too: registered but not acknowledged, and a person looks at it', async () => {
    const { request, facts } = await opened(accessLetter({ 'Auto-Submitted': 'auto-replied' }));
    assert.deepEqual([request.mayAcknowledge, request.kinds], [false, []]);
    assert.equal(facts?.automatic, 'auto-submitted');
  });
});
