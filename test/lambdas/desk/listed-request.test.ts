import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { listed } from '../../../lambdas/desk/listed-request.ts';
import { revealMessage } from '../../../lambdas/desk/reveal-message.ts';
import { messageText } from '../../../lambdas/intake/message-text.ts';
import type { Facts } from '../../../lambdas/request/history.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import { happened } from '../../../lambdas/request/transitions.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { awaitProof, register } from '../../support/requests.ts';
import { reply, take } from '../intake/taking-replies.ts';

const desks = await startDesks();
after(desks.stop);

const change = (desk: Desk, id: RequestId, what: string, facts: Facts) =>
  desk.requests.change(id, (now) =>
    happened(now, desk.clock(), { what, actor: 'mail-service', facts }),
  );
const lineOf = async (desk: Desk, id: RequestId) =>
  listed(await desk.requests.get(id), desk.clock());

describe('a line of the list', () => {
  it('says what each waits for, how many messages are unread, and that a letter came back', async () => {
    const desk = await desks.open();
    const id = await awaitProof(desk);
    await take(desk, id, reply('Қашан жауап бересіз?'));
    await take(desk, id, reply('Мен де сұраймын', { From: 'stranger@example.org' }));
    await change(desk, id, 'letter-bounced', { letter: 'proof' });
    const first = await lineOf(desk, id);
    assert.deepEqual([first.waitsFor, first.unread, first.bounced], [['proof'], 2, true]);
  });

  it('counts as unread what came since an operator looked last, and no codes', async () => {
    const desk = await desks.open();
    const id = await awaitProof(desk);
    await take(desk, id, reply('Қашан жауап бересіз?'));
    await revealMessage({ ...desk, readMessage: messageText })(id);
    assert.equal((await lineOf(desk, id)).unread, undefined);
    await take(desk, id, reply('Тағы бір сұрақ: қашан?'));
    await take(desk, id, reply('999999'));
    assert.equal((await lineOf(desk, id)).unread, 1);
  });

  for (const [what, facts, bounced] of [
    ['letter-delivered', { letter: 'proof' }, undefined],
    ['letter-delivered', { letter: 'acknowledgement' }, true],
    ['letters-allowed', { mailboxes: 1 }, undefined],
  ] as const)
    it(`${bounced ? 'still calls it bounced' : 'calls it bounced no more'} after ${what} ${Object.values(facts)}`, async () => {
      const desk = await desks.open();
      const { id } = await register(desk);
      await change(desk, id, 'letter-bounced', { letter: 'proof' });
      await change(desk, id, what, facts);
      assert.equal((await lineOf(desk, id)).bounced, bounced);
    });
});
