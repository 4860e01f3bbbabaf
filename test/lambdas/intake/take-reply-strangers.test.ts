import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { MESSAGES_OF_OTHERS, MESSAGES_OF_REQUEST } from '../../../lambdas/request/history.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { startDesks } from '../../support/desk.ts';
import { awaitProof } from '../../support/requests.ts';
import { historyOf, replies, reply, take } from './taking-replies.ts';

const desks = await startDesks();
after(desks.stop);
const MALLORY = { From: 'mallory@example.com' };
const asked = async () => {
  const desk = await desks.open();
  return { desk, id: await awaitProof(desk) };
};

describe('a stranger who knows the reply address', () => {
  it('changes nothing, though the code is right; it is recorded and told neutrally', async () => {
    const { desk, id } = await asked();
    const before = await desk.requests.get(id);
    await take(desk, id, reply('123456', MALLORY));
    const now = await desk.requests.get(id);
    assert.equal(now.status, 'awaiting-proof');
    assert.deepEqual('proof' in now && now.proof, 'proof' in before && before.proof);
    assert.deepEqual(await replies(desk, id), ['stranger']);
    assert.deepEqual(desk.operators.told, [{ id, matter: 'message-from-stranger' }]);
    const [letter, ...others] = desk.mailer.sent;
    assert.deepEqual([letter?.to, others], ['mallory@example.com', []]);
    assert.doesNotMatch(JSON.stringify(letter?.mail), /aigerim|Айгерім/i);
  });

  it('gets no letter in reply to an automatic one', async () => {
    const { desk, id } = await asked();
    await take(desk, id, reply('x', { ...MALLORY, Precedence: 'bulk' }));
    assert.deepEqual(desk.mailer.sent, []);
    assert.deepEqual(await replies(desk, id), ['stranger']);
  });

  it('makes us write ten letters at most', async () => {
    const { desk, id } = await asked();
    for (let letter = 0; letter < 12; letter++) await take(desk, id, reply(`${letter}`, MALLORY));
    assert.equal(desk.mailer.sent.length, 10);
    assert.equal((await replies(desk, id)).length, 12);
  });

  const had = async (count: number, actor: 'stranger' | 'requester', kind: string) => {
    const { desk, id } = await asked();
    const at = desk.clock();
    const facts = { message: 'x', reply: kind };
    const event = { what: 'message-received', actor, facts, at, hash: 'x' } as const;
    await desk.requests.change(id, (now) => {
      const events = [...now.history.events, ...Array(count).fill(event)];
      return { ...now, history: { ...now.history, events } };
    });
    return { desk, id };
  };
  const ROBOT = { 'Auto-Submitted': 'auto-replied' };

  for (const [who, actor, kind] of [
    ['strangers', 'stranger', 'stranger'],
    ['strangers with infected mail', 'stranger', 'infected'],
    ['a robot of the requester', 'requester', 'automatic'],
  ] as const)
    it(`cannot fill the item: beyond the share of ${who} the next stays in the queue, and the requester’s own comes in`, async () => {
      const { desk, id } = await had(MESSAGES_OF_OTHERS, actor, kind);
      const said = /has had 100 messages of strangers and robots/;
      await assert.rejects(take(desk, id, reply('x', MALLORY)), said);
      await assert.rejects(take(desk, id, reply('x', ROBOT)), said);
      await take(desk, id, reply('Менің телефоным 8 701 234 56 78'));
      assert.equal((await replies(desk, id)).at(-1), 'message');
    });

  it('and nobody can: beyond the bound a message stays in the queue, where an alarm shows it', async () => {
    const { desk, id } = await had(MESSAGES_OF_REQUEST, 'requester', 'message');
    await assert.rejects(take(desk, id, reply('x')), /has had 200 messages/);
  });

  it('whose letter is delivered again after another came gets no second one', async () => {
    const { desk, id } = await asked();
    const first = reply('x', MALLORY);
    await take(desk, id, first);
    await take(desk, id, reply('бұл не?'));
    await take(desk, id, first);
    assert.deepEqual(
      desk.mailer.sent.map(({ to }) => to),
      ['mallory@example.com'],
    );
  });
});

describe('a run that dies anywhere', () => {
  for (const [name, body, headers] of [
    ['with a wrong code', '654321', {}],
    ['with a stranger’s message', 'x', MALLORY],
  ] as const)
    it(`${name} is repeated: the message is recorded once and told once`, () =>
      eachCrash(async (call, when) => {
        const { desk, id } = await asked();
        const raw = reply(body, headers);
        const { ports, reached } = dyingAt(desk, call, when);
        await take(ports, id, raw).catch(() => {});
        desk.clock.pass(120);
        await take(desk, id, raw);
        assert.equal((await replies(desk, id)).length, 1);
        const refused = (await historyOf(desk, id)).filter(({ what }) => what === 'proof-refused');
        assert.equal(refused.length, 'From' in headers ? 0 : 1);
        assert.ok(desk.mailer.sent.length > 0, `nobody was told ${when} call ${call}`);
        return reached();
      }).then((places) => assert.ok(places > 5, `${places} places`)));
});
