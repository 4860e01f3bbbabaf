import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { classify } from '../../../lambdas/classify/classify.ts';
import { erasePerson } from '../../../lambdas/desk/erase-person.ts';
import { listAside } from '../../../lambdas/desk/list-aside.ts';
import { revealAside } from '../../../lambdas/desk/reveal-aside.ts';
import { messageText } from '../../../lambdas/intake/message-text.ts';
import { openRequest } from '../../../lambdas/intake/open-request.ts';
import { openSetAside } from '../../../lambdas/intake/open-set-aside.ts';
import type { Digest } from '../../../lambdas/request/ids.ts';
import { noRequest } from '../../../lambdas/request/opening.ts';
import { inStatus } from '../../../lambdas/request/transitions.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, START, startDesks } from '../../support/desk.ts';
import { eml } from '../../support/letters.ts';
import { receive } from '../intake/receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

const TEXT = 'Сәлеметсіз бе! Тапсырысым қашан жеткізіледі?';
const withOne = async () => {
  const desk = await desks.open();
  await receive(desk, eml({ Subject: 'Тапсырыс' }, TEXT));
  const [note] = (await listAside(desk)({ controller: 'bazarjoq' })).messages;
  assert.ok(note);
  return { desk, note };
};
const register = (desk: Desk) =>
  openSetAside({ ...desk, classify, openRequest: openRequest(desk) });

describe('an operator looks through the mail that opened no request', () => {
  it('sees of each what it is, why, and until when it is kept; nothing of what it says', async () => {
    const { note } = await withOne();
    assert.deepEqual([note.disposition, note.reason], ['other', 'no-request']);
    assert.doesNotMatch(JSON.stringify(note), /aigerim|Тапсырыс/);
  });

  it('reads one, and the look is recorded', async () => {
    const { desk, note } = await withOne();
    const look = revealAside({ ...desk, readMessage: messageText });
    const { from, subject, text } = await look('bazarjoq', note.name);
    assert.deepEqual([from, subject, text.trim()], ['aigerim@example.kz', 'Тапсырыс', TEXT]);
    assert.equal((await desk.aside.find('bazarjoq', note.name))?.revealedAt, START);
  });

  it('opens a request for one after all: unclear, with its clock running from the day it came', async () => {
    const { desk, note } = await withOne();
    desk.clock.pass(3 * 24 * 3600);
    const { requestId } = await register(desk)('bazarjoq', note.name);
    const request = await desk.requests.get(requestId);
    assert.deepEqual([request.status, request.receivedAt], ['unclear', START]);
    assert.equal(desk.workflow.started().length, 1);
    assert.equal((await desk.aside.find('bazarjoq', note.name))?.registeredAs, requestId);
    assert.deepEqual(await register(desk)('bazarjoq', note.name), { requestId });
    assert.equal((await desk.requestIds()).length, 1);
  });

  it('leaves no copy beside the request: erasing its person deletes all of the letter', async () => {
    const { desk, note } = await withOne();
    const { requestId } = await register(desk)('bazarjoq', note.name);
    const names = [...(await desk.personal()).keys()];
    assert.ok(names.length > 0 && names.every((name) => name.startsWith(`${requestId}/`)));
    await desk.requests.change(requestId, (now) =>
      noRequest(inStatus(now, 'unclear'), desk.clock()),
    );
    await erasePerson(desk)(requestId);
    assert.deepEqual([...(await desk.personal()).keys()], []);
  });

  it('finds a registered one under its request: not in the list, not to be read, not kept again', async () => {
    const { desk, note } = await withOne();
    const { requestId } = await register(desk)('bazarjoq', note.name);
    assert.deepEqual((await listAside(desk)({ controller: 'bazarjoq' })).messages, []);
    const look = revealAside({ ...desk, readMessage: messageText });
    await assert.rejects(look('bazarjoq', note.name), new RegExp(`is request ${requestId}`));
    await receive(desk, eml({ Subject: 'Тапсырыс' }, TEXT));
    assert.deepEqual((await listAside(desk)({ controller: 'bazarjoq' })).messages, []);
  });

  it('and where the run died on the way, ordered again it leaves no copy', () =>
    eachCrash(async (call, when) => {
      const { desk, note } = await withOne();
      const { ports, reached } = dyingAt(desk, call, when);
      await register(ports)('bazarjoq', note.name).catch(() => {});
      const { requestId } = await register(desk)('bazarjoq', note.name);
      assert.deepEqual(await desk.requestIds(), [requestId]);
      const names = [...(await desk.personal()).keys()];
      assert.ok(names.every((name) => name.startsWith(`${requestId}/`)));
      return reached();
    }).then((places) => assert.ok(places > 5, `${places} places`)));

  it('is told clearly when nothing of the name is kept, or there is no such company', async () => {
    const { desk, note } = await withOne();
    const look = revealAside({ ...desk, readMessage: messageText });
    const none = '0'.repeat(64) as Digest;
    for (const order of [register(desk), look]) {
      await assert.rejects(order('bazarjoq', none), /no message 0+ is kept aside for bazarjoq/);
      await assert.rejects(order('nobody', note.name), /no controller nobody, known: bazarjoq/);
    }
  });
});
