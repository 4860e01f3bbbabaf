import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { receiveMail } from '../../../lambdas/intake/receive-mail.ts';
import { replyAddress, replyMac } from '../../../lambdas/request/reply-address.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { START, startDesks } from '../../support/desk.ts';
import { accessLetter, eml } from '../../support/letters.ts';
import { arrival, intakeNeeds, receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

describe('a message that arrived', () => {
  it('is removed only after it is registered, and stays when it could not be', async () => {
    const desk = await desks.open();
    const { isThere } = await receive(desk, accessLetter());
    assert.deepEqual([isThere(), (await desk.requestIds()).length], [false, 1]);
    const { arrivals, isThere: stays } = arrival(accessLetter(), START);
    const needs = { ...intakeNeeds(desk, [desk.controller]), arrivals };
    const sortMessage = async () => {
      throw new Error('the table is away');
    };
    await assert.rejects(receiveMail({ ...needs, sortMessage })('where'), /table is away/);
    assert.ok(stays());
  });

  it('and was registered before is left alone', async () => {
    const desk = await desks.open();
    const { arrivals } = arrival(accessLetter(), START);
    const run = receiveMail({ ...intakeNeeds(desk, [desk.controller]), arrivals });
    await run('where');
    await run('where');
    assert.equal(desk.workflow.calls.length, 1);
  });

  it('is a reply only at an address that we made ourselves', async () => {
    const desk = await desks.open();
    await receive(desk, accessLetter());
    const [id] = await desk.requestIds();
    assert.ok(id);
    const ours = replyMac(await desk.digest('reply', id));
    const madeUp = replyMac(await desk.digest('contact', id));
    const to = (mac: typeof ours, name: string) =>
      eml({ To: replyAddress(desk.controller, id, mac), 'Message-ID': name }, 'Тапсырыс қайда?');
    await receive(desk, to(ours, '<a@example.kz>'));
    assert.ok((await desk.requests.get(id)).history.events.some(isMessage));
    await receive(desk, to(madeUp, '<b@example.kz>'));
    const { events } = (await desk.requests.get(id)).history;
    assert.equal(events.filter(isMessage).length, 1);
  });

  for (const [what, raw] of [
    ['to nobody we know', accessLetter({ To: 'someone@elsewhere.example' })],
    ['that is no message', Buffer.from([0xff, 0xfe, 0])],
  ] as const)
    it(`${what} is opened all the same`, async () => {
      const desk = await desks.open();
      const { isThere } = await receive(desk, raw);
      assert.deepEqual([isThere(), (await desk.requestIds()).length], [false, 1]);
    });
});

const isMessage = ({ what }: { what: string }) => what === 'message-received';

describe('a run that dies', () => {
  it('anywhere leaves the message, and the next run registers it once', async () => {
    const places = await eachCrash(async (call, when) => {
      const desk = await desks.open();
      const { arrivals, isThere } = arrival(accessLetter(), START);
      const { ports, reached } = dyingAt({ ...desk, arrivals }, call, when);
      const run = ({ arrivals, ...rest }: typeof ports) =>
        receiveMail({ ...intakeNeeds(rest, [desk.controller]), arrivals })('where');
      const died = await run(ports).then(
        () => false,
        () => true,
      );
      assert.equal(died, reached());
      const registered = desk.workflow.calls.length > 0 && (await desk.items()).length > 0;
      assert.ok(isThere() || registered, `lost ${when} call ${call}`);
      await run({ ...desk, arrivals });
      assert.ok(!isThere());
      assert.equal((await desk.requestIds()).length, 1);
      assert.equal(desk.workflow.started().length, 1);
      return reached();
    });
    assert.ok(places > 8, `${places} places`);
  });
});
