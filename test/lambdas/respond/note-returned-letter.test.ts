import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { acknowledge } from '../../../lambdas/respond/acknowledge.ts';
import { noteReturnedLetter } from '../../../lambdas/respond/note-returned-letter.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { register, SENDER } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);
const VICTIM = 'somebody.else@example.org';

const acknowledged = async () => {
  const desk = await desks.open();
  const { id } = await register(desk);
  await acknowledge(desk)({ requestId: id });
  const note = noteReturnedLetter(desk);
  return { desk, note, returned: { id, letter: 'acknowledgement' } as const };
};
const whySuppressed = async ({ suppressions, digest }: Desk, address = SENDER) =>
  suppressions.whySuppressed(await digest('contact', address));
const GONE = { status: '5.1.1', action: 'failed' } as const;

describe('a letter that comes back by mail', () => {
  for (const recipient of [SENDER, SENDER.toUpperCase(), undefined])
    it(`because the mailbox is not there stops letters to it: ${recipient ?? 'nobody named'}`, async () => {
      const { desk, note, returned } = await acknowledged();
      await note({ ...returned, ...GONE, ...(recipient && { recipient }) });
      assert.equal(await whySuppressed(desk), 'hard-bounce');
      const { history } = await desk.requests.get(returned.id);
      const { what, actor, facts } = history.events.at(-1) ?? {};
      assert.deepEqual([what, actor], ['letter-bounced', 'mail-service']);
      assert.deepEqual(facts, {
        ...{ letter: 'acknowledgement', by: 'mail', action: 'failed' },
        ...{ status: '5.1.1', stops: 'hard-bounce' },
      });
      const matter = 'letter-bounced, letters-stopped';
      assert.deepEqual(desk.operators.told, [{ id: returned.id, matter }]);
      assert.doesNotMatch(JSON.stringify(await desk.items()), /example\./);
    });

  it('twice changes nothing the second time', async () => {
    const { desk, note, returned } = await acknowledged();
    await note({ ...returned, ...GONE });
    const first = await desk.items();
    await note({ ...returned, ...GONE });
    assert.deepEqual(await desk.items(), first);
    assert.equal(desk.operators.told.length, 1);
  });

  it('naming somebody else stops letters to nobody: whoever got a letter can write such a report', async () => {
    const { desk, note, returned } = await acknowledged();
    await note({ ...returned, ...GONE, recipient: VICTIM });
    assert.equal(await whySuppressed(desk, VICTIM), undefined);
    assert.equal(await whySuppressed(desk), undefined);
    assert.deepEqual(desk.operators.told, [{ id: returned.id, matter: 'letter-bounced' }]);
  });

  it('that was never sent stops letters to nobody, and is recorded', async () => {
    const { desk, note, returned } = await acknowledged();
    await note({ ...returned, letter: 'answer', ...GONE });
    assert.equal(await whySuppressed(desk), undefined);
    assert.equal(
      (await desk.requests.get(returned.id)).history.events.at(-1)?.what,
      'letter-bounced',
    );
  });

  for (const [name, report, what, told] of [
    ['a full mailbox', { status: '5.2.2', action: 'failed' }, 'letter-bounced', ['letter-bounced']],
    ['a report without a status', {}, 'letter-bounced', ['letter-bounced']],
    ['a delay', { status: '4.4.1', action: 'delayed' }, 'letter-reported', []],
    ['a receipt', { status: '2.1.5', action: 'relayed' }, 'letter-reported', []],
    ['a delay that says 5.1.1', { status: '5.1.1', action: 'delayed' }, 'letter-reported', []],
  ] as const)
    it(`${name} stops nothing`, async () => {
      const { desk, note, returned } = await acknowledged();
      await note({ ...returned, ...report });
      assert.equal(await whySuppressed(desk), undefined);
      assert.equal((await desk.requests.get(returned.id)).history.events.at(-1)?.what, what);
      assert.deepEqual(
        desk.operators.told.map(({ matter }) => matter),
        told,
      );
    });

  it('keeps nothing of a status that is none', async () => {
    const { desk, note, returned } = await acknowledged();
    await note({ ...returned, status: `mailbox ${VICTIM} is full` });
    assert.doesNotMatch(JSON.stringify(await desk.items()), /somebody/);
  });

  it('is noted and told wherever a run dies', () =>
    eachCrash(async (call, when) => {
      const { desk, note, returned } = await acknowledged();
      const { ports, reached } = dyingAt({ ...desk }, call, when);
      await noteReturnedLetter(ports)({ ...returned, ...GONE }).catch(() => {});
      await note({ ...returned, ...GONE });
      assert.equal(await whySuppressed(desk), 'hard-bounce');
      assert.ok(desk.operators.told.length > 0, `${when} call ${call}`);
      const { history } = await desk.requests.get(returned.id);
      const noted = history.events.filter(({ what }) => what === 'letter-bounced');
      assert.equal(noted.length, 1);
      return reached();
    }).then((places) => assert.ok(places >= 4, `${places} places`)));
});
