import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { bilal } from '../../../controllers/bilal/controller.ts';
import { nlg } from '../../../controllers/nlg/controller.ts';
import { classify } from '../../../lambdas/classify/classify.ts';
import { openRequest } from '../../../lambdas/intake/open-request.ts';
import { receiveMail } from '../../../lambdas/intake/receive-mail.ts';
import { replyAddress, replyMac } from '../../../lambdas/request/reply-address.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { accessLetter, eml } from '../../support/letters.ts';
import { newId } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

/** One message that has arrived; what is done with it is written down in order. */
const arrival = (raw: Uint8Array) => {
  const deeds: string[] = [];
  let there = true;
  const arrivals = {
    async take() {
      return there ? raw : undefined;
    },
    async done() {
      there = false;
      deeds.push('removed');
    },
  };
  return { arrivals, deeds, isThere: () => there };
};

const receiving = (desk: Desk, raw: Uint8Array) => {
  const { arrivals, deeds, isThere } = arrival(raw);
  const needs = {
    arrivals,
    controllers: [desk.controller],
    digest: desk.digest,
    openRequest: async () => void deeds.push('opened'),
    takeReply: async (id: string) => void deeds.push(`reply to ${id}`),
  };
  return { needs, deeds, isThere };
};
const received = async (desk: Desk, raw: Uint8Array) => {
  const { needs, deeds } = receiving(desk, raw);
  await receiveMail(needs)('where');
  return deeds;
};

describe('a message that arrived', () => {
  it('is removed only after it is registered, and stays when it could not be', async () => {
    const desk = await desks.open();
    assert.deepEqual(await received(desk, accessLetter()), ['opened', 'removed']);
    const { needs, isThere } = receiving(desk, accessLetter());
    const fails = async () => {
      throw new Error('the table is away');
    };
    await assert.rejects(receiveMail({ ...needs, openRequest: fails })('where'), /table is away/);
    assert.ok(isThere());
  });

  it('and was registered before is left alone', async () => {
    const desk = await desks.open();
    const { needs, deeds } = receiving(desk, accessLetter());
    await receiveMail(needs)('where');
    await receiveMail(needs)('where');
    assert.deepEqual(deeds, ['opened', 'removed']);
  });

  it('is a reply only at an address that we made ourselves', async () => {
    const desk = await desks.open();
    const id = newId();
    const ours = replyMac(await desk.digest('reply', id));
    const madeUp = replyMac(await desk.digest('contact', id));
    const to = (mac: typeof ours) => eml({ To: replyAddress(desk.controller, id, mac) }, 'x');
    assert.deepEqual(await received(desk, to(ours)), [`reply to ${id}`, 'removed']);
    assert.deepEqual(await received(desk, to(madeUp)), ['opened', 'removed']);
  });

  describe('at several companies', () => {
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

  for (const [what, raw] of [
    ['to nobody we know', eml({ To: 'someone@elsewhere.example' }, 'x')],
    ['that is no message', Buffer.from([0xff, 0xfe, 0])],
  ] as const)
    it(`${what} is opened all the same`, async () =>
      assert.deepEqual(await received(await desks.open(), raw), ['opened', 'removed']));
});

describe('a run that dies', () => {
  it('anywhere leaves the message, and the next run registers it once', async () => {
    const places = await eachCrash(async (call, when) => {
      const desk = await desks.open();
      const { arrivals, isThere } = arrival(accessLetter());
      const { ports, reached } = dyingAt({ ...desk, arrivals }, call, when);
      const run = ({ requests, people, workflow, digest, arrivals }: typeof ports) =>
        receiveMail({
          arrivals,
          digest,
          controllers: [desk.controller],
          openRequest: openRequest({
            requests,
            people,
            workflow,
            digest,
            clock: desk.clock,
            classify,
          }),
          takeReply: async () => assert.fail('no reply'),
        })('where');
      const died = await run(ports).then(
        () => false,
        () => true,
      );
      assert.equal(died, reached());
      const registered = desk.workflow.calls.length > 0 && (await desk.items()).length > 0;
      assert.ok(isThere() || registered, `lost ${when} call ${call}`);
      await run({ ...desk, arrivals });
      assert.ok(!isThere());
      assert.equal((await desk.items()).length, 1);
      assert.equal(desk.workflow.started().length, 1);
      return reached();
    });
    assert.ok(places > 8, `${places} places`);
  });
});
