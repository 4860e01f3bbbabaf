import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { allowLetters } from '../../../lambdas/desk/allow-letters.ts';
import { acknowledge } from '../../../lambdas/respond/acknowledge.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { accessLetter } from '../../support/letters.ts';
import { awaitProof, register, SENDER } from '../../support/requests.ts';
import { receive } from '../intake/receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);
const OTHER = 'another@example.kz';

const stop = async ({ suppressions, digest, clock }: Desk, address: string) =>
  suppressions.suppress(await digest('contact', address), clock(), 'hard-bounce');
const isStopped = async ({ suppressions, digest }: Desk, address: string) =>
  (await suppressions.whySuppressed(await digest('contact', address))) !== undefined;
const allowed = async ({ requests }: Desk, id: Parameters<typeof requests.get>[0]) =>
  (await requests.get(id)).history.events.filter(({ what }) => what === 'letters-allowed');

describe('an operator allows letters again', () => {
  it('to the mailbox that wrote, and what was withheld goes', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    await stop(desk, SENDER);
    assert.deepEqual(await acknowledge(desk)({ requestId: id }), { outcome: 'not-allowed' });
    assert.deepEqual(await allowLetters(desk)(id), { requestId: id, mailboxes: 1 });
    assert.deepEqual(await acknowledge(desk)({ requestId: id }), { outcome: 'told' });
    const [event, ...others] = await allowed(desk, id);
    assert.deepEqual([event?.actor, event?.facts, others], ['operator', { mailboxes: 1 }, []]);
  });

  it('to every mailbox of the request, and to none of another', async () => {
    const desk = await desks.open();
    const id = await awaitProof(desk, {}, 'on-file@example.kz');
    const letter = { subject: 'BJQ', text: '', html: '' };
    await desk.correspondence.tell(id, 'not-accepted-1', { to: 'stranger@example.kz', letter });
    const own = [SENDER, 'on-file@example.kz', 'stranger@example.kz'];
    for (const address of [...own, OTHER]) await stop(desk, address);
    assert.equal((await allowLetters(desk)(id)).mailboxes, 3);
    for (const address of own) assert.ok(!(await isStopped(desk, address)), address);
    assert.ok(await isStopped(desk, OTHER));
  });

  it('to a mailbox that another request stopped, once a letter of this one was withheld from it', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    await stop(desk, OTHER);
    const order = { to: `${OTHER}.`, letter: { subject: 'BJQ', text: '', html: '' } };
    for (const name of ['proof', 'proof', 'answer'] as const)
      await assert.rejects(desk.correspondence.tell(id, name, order), /hard-bounce/);
    assert.deepEqual(await allowLetters(desk)(id), { requestId: id, mailboxes: 1 });
    await desk.correspondence.tell(id, 'proof', order);
    assert.equal(desk.mailer.sent.length, 1);
  });

  it('to the mailbox that wrote under an unusual spelling', async () => {
    const desk = await desks.open();
    await stop(desk, SENDER);
    await receive(desk, accessLetter({ From: `${SENDER}.` }));
    const [id = assert.fail()] = await desk.requestIds();
    assert.deepEqual(await allowLetters(desk)(id), { requestId: id, mailboxes: 1 });
    assert.ok(!(await isStopped(desk, SENDER)));
  });

  it('where none were stopped, which changes nothing', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    const before = await desk.items();
    assert.deepEqual(await allowLetters(desk)(id), { requestId: id, mailboxes: 0 });
    assert.deepEqual(await desk.items(), before);
  });
});
