import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { erasePerson } from '../../../lambdas/desk/erase-person.ts';
import { revealMessage } from '../../../lambdas/desk/reveal-message.ts';
import { showRequest } from '../../../lambdas/desk/show-request.ts';
import { messageText } from '../../../lambdas/intake/message-text.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import { closed } from '../../../lambdas/request/transitions.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { register, SENDER } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

const shut = async (desk: Desk): Promise<RequestId> => {
  const { id } = await register(desk);
  await desk.requests.change(id, (now) => closed(now, desk.clock(), 'answered', 'machine'));
  return id;
};
const told = async ({ requests }: Desk, id: RequestId) =>
  (await requests.get(id)).history.events.map(({ what }) => what);

describe('erasing a person', () => {
  it('deletes all that is about them, and nothing about another', async () => {
    const desk = await desks.open();
    const [id, other] = [await shut(desk), await shut(desk)];
    const before = [...(await desk.personal()).keys()];
    await erasePerson(desk)(id);
    assert.deepEqual(
      [...(await desk.personal()).keys()],
      before.filter((name) => name.startsWith(other)),
    );
  });

  it('leaves a history that verifies and ends with the erasure, by an operator', async () => {
    const desk = await desks.open();
    const id = await shut(desk);
    await erasePerson(desk)(id);
    const { history, verification } = await showRequest(desk.requests)(id);
    assert.deepEqual(verification, { intact: true });
    const last = history.at(-1);
    assert.deepEqual([last?.what, last?.actor], ['person-erased', 'operator']);
  });

  it('leaves no digest by which their mailbox could be told', async () => {
    const desk = await desks.open();
    const id = await shut(desk);
    const order = { to: SENDER, letter: { subject: 'BJQ', text: '', html: '' } };
    await desk.correspondence.tell(id, 'answer', order);
    const { contact, letters } = await desk.requests.get(id);
    assert.ok(contact && letters.answer?.to === contact);
    await desk.suppressions.suppress(contact, desk.clock(), 'complaint');
    await assert.rejects(desk.correspondence.tell(id, 'proof', order), /complaint/);
    assert.deepEqual((await desk.requests.get(id)).withheldFrom, [contact]);
    await erasePerson(desk)(id);
    const left = (await desk.items()).filter(({ pk }) => !pk.startsWith('SUPPRESSED#'));
    assert.ok(!JSON.stringify(left).includes(contact));
    assert.deepEqual(await desk.requests.byContact(contact, ''), []);
  });

  it('is told by who looks for them afterwards, and that look is no look', async () => {
    const desk = await desks.open();
    const id = await shut(desk);
    const reveal = revealMessage({ ...desk, readMessage: messageText });
    await reveal(id);
    await erasePerson(desk)(id);
    await assert.rejects(reveal(id), {
      name: 'PersonErasedError',
      message: `the person of request ${id} was erased at ${desk.clock()}`,
    });
    assert.deepEqual((await told(desk, id)).slice(-2), ['message-revealed', 'person-erased']);
  });

  it('waits until the request is closed', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    const before = await desk.personal();
    await assert.rejects(erasePerson(desk)(id), { name: 'WrongStatusError' });
    assert.deepEqual(await desk.personal(), before);
    assert.deepEqual(await told(desk, id), ['received']);
  });

  it('goes on where it stopped when it died, is recorded once, and never without a record', () =>
    eachCrash(async (call, when) => {
      const desk = await desks.open();
      const id = await shut(desk);
      const whole = (await desk.personal()).size;
      const { ports, reached } = dyingAt(desk, call, when);
      await erasePerson(ports)(id).catch(() => {});
      const recorded = (await told(desk, id)).includes('person-erased');
      assert.ok(recorded || (await desk.personal()).size === whole, `${when} call ${call}`);
      await erasePerson(desk)(id);
      assert.equal((await desk.personal()).size, 0);
      const events = await told(desk, id);
      assert.equal(events.filter((what) => what === 'person-erased').length, 1);
      return reached();
    }).then((places) => assert.ok(places > 1)));
});
