import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { classify } from '../../../lambdas/classify/classify.ts';
import { openRequest } from '../../../lambdas/intake/open-request.ts';
import { receiveMail } from '../../../lambdas/intake/receive-mail.ts';
import { replyAddress, replyMac } from '../../../lambdas/request/reply-address.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { accessLetter, eml } from '../../support/letters.ts';
import { newId } from '../../support/requests.ts';
import { arrival, receiving } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

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
