import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { bilal } from '../../../controllers/bilal/controller.ts';
import { nlg } from '../../../controllers/nlg/controller.ts';
import { classify } from '../../../lambdas/classify/classify.ts';
import { openRequest } from '../../../lambdas/intake/open-request.ts';
import { receiveMail } from '../../../lambdas/intake/receive-mail.ts';
import { replyAddress, replyMac } from '../../../lambdas/request/reply-address.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { accessLetter, eml } from '../../support/letters.ts';
import { newId } from '../../support/requests.ts';
import { receiving } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

describe('a message to several companies', () => {
  const both = { To: `info@bazarjoq.kz, ${bilal.mailbox}` };
  const receiveAt = async (desk: Desk, raw: Uint8Array, failing?: string) => {
    const { needs, deeds, isThere } = receiving(desk, raw);
    const openIn = openRequest({ ...desk, classify });
    const run = receiveMail({
      ...needs,
      controllers: [nlg, desk.controller, bilal],
      openRequest: async (arrived) => {
        if (arrived.controller.id === failing) throw new Error('the table is away');
        await openIn(arrived);
      },
    })('where');
    return { run, deeds, isThere };
  };
  const prefixes = async (desk: Desk) =>
    (await desk.items()).map(({ id }) => id.slice(0, 3)).sort();

  it('opens one request for each that is named, under the prefix of each, and none for others', async () => {
    const desk = await desks.open();
    await (await receiveAt(desk, accessLetter(both))).run;
    assert.deepEqual(await prefixes(desk), ['BIL', 'BJQ']);
    assert.equal(desk.workflow.started().length, 2);
  });

  it('stays until all have it, and opens none twice when it comes again', async () => {
    const desk = await desks.open();
    const broken = await receiveAt(desk, accessLetter(both), 'bilal');
    await assert.rejects(broken.run, /table is away/);
    assert.deepEqual([await prefixes(desk), broken.isThere()], [['BJQ'], true]);
    const again = await receiveAt(desk, accessLetter(both));
    await again.run;
    assert.deepEqual([await prefixes(desk), again.isThere()], [['BIL', 'BJQ'], false]);
  });

  it('is one reply, when one address is that of a request', async () => {
    const desk = await desks.open();
    const id = newId();
    const mac = replyMac(await desk.digest('reply', id));
    const To = `${replyAddress(desk.controller, id, mac)}, ${bilal.mailbox}`;
    const { run, deeds } = await receiveAt(desk, eml({ To }, 'x'));
    await run;
    assert.deepEqual([deeds, await prefixes(desk)], [[`reply to ${id}`, 'removed'], []]);
  });
});
