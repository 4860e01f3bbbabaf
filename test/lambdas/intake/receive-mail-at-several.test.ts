import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { bilal } from '../../../controllers/bilal/controller.ts';
import { nlg } from '../../../controllers/nlg/controller.ts';
import { receiveMail } from '../../../lambdas/intake/receive-mail.ts';
import { replyAddress, replyMac } from '../../../lambdas/request/reply-address.ts';
import { type Desk, START, startDesks } from '../../support/desk.ts';
import { accessLetter, eml } from '../../support/letters.ts';
import { arrival, intakeNeeds } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

describe('a message to several companies', () => {
  const both = { To: `info@bazarjoq.kz, ${bilal.mailbox}` };
  const receiveAt = (desk: Desk, raw: Uint8Array, failing?: string) => {
    const { arrivals, isThere } = arrival(raw, START);
    const needs = intakeNeeds(desk, [nlg, desk.controller, bilal]);
    const run = receiveMail({
      ...{ ...needs, arrivals },
      sortMessage: async (arrived, thread) => {
        if (arrived.controller.id === failing) throw new Error('the table is away');
        await needs.sortMessage(arrived, thread);
      },
    })('where');
    return { run, isThere };
  };
  const prefixes = async (desk: Desk) =>
    (await desk.requestIds()).map((id) => id.slice(0, 3)).sort();

  it('opens one request for each that is named, under the prefix of each, and none for others', async () => {
    const desk = await desks.open();
    await receiveAt(desk, accessLetter(both)).run;
    assert.deepEqual(await prefixes(desk), ['BIL', 'BJQ']);
    assert.equal(desk.workflow.started().length, 2);
  });

  it('stays until all have it, and opens none twice when it comes again', async () => {
    const desk = await desks.open();
    const broken = receiveAt(desk, accessLetter(both), 'bilal');
    await assert.rejects(broken.run, /table is away/);
    assert.deepEqual([await prefixes(desk), broken.isThere()], [['BJQ'], true]);
    const again = receiveAt(desk, accessLetter(both));
    await again.run;
    assert.deepEqual([await prefixes(desk), again.isThere()], [['BIL', 'BJQ'], false]);
  });

  it('is a reply at the one whose request it answers, and a letter of its own at the other', async () => {
    const desk = await desks.open();
    await receiveAt(desk, accessLetter()).run;
    const [id] = await desk.requestIds();
    assert.ok(id);
    const mac = replyMac(await desk.digest('reply', id));
    const To = `${replyAddress(desk.controller, id, mac)}, ${bilal.mailbox}`;
    const reply = accessLetter({ To, 'Message-ID': '<r@example.kz>' });
    await receiveAt(desk, reply).run;
    assert.deepEqual(await prefixes(desk), ['BIL', 'BJQ']);
    const { events } = (await desk.requests.get(id)).history;
    assert.ok(events.some(({ what }) => what === 'message-received'));
  });

  it('to one company that quotes the reference of another is a letter to the one it came to', async () => {
    const desk = await desks.open();
    await receiveAt(desk, accessLetter()).run;
    const [id] = await desk.requestIds();
    const text = `Бұған дейін BazarJoq-қа жазғанмын: ${id}. Менің дербес деректерімді өшіріңіздер.`;
    const To = bilal.mailbox ?? '';
    await receiveAt(desk, eml({ To, Subject: 'Өтініш', 'Message-ID': '<b@example.kz>' }, text)).run;
    assert.deepEqual(await prefixes(desk), ['BIL', 'BJQ']);
  });
});
