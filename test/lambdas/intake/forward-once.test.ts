import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { classify } from '../../../lambdas/classify/classify.ts';
import { openRequest } from '../../../lambdas/intake/open-request.ts';
import { openSetAside } from '../../../lambdas/intake/open-set-aside.ts';
import { receiveMail } from '../../../lambdas/intake/receive-mail.ts';
import type { Mailer } from '../../../lambdas/request/correspondence.ts';
import { NotTakenError } from '../../../lambdas/request/errors.ts';
import type { Digest } from '../../../lambdas/request/ids.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, START, startDesks } from '../../support/desk.ts';
import { eml } from '../../support/letters.ts';
import { arrival, intakeNeeds, type Ports, receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

const ORDER_TEXT = 'Сәлеметсіз бе! Тапсырысым қашан жеткізіледі?';
const ORDER = eml({ Subject: 'Тапсырыс' }, ORDER_TEXT);
/** BazarJoq, which has its ordinary mail forwarded. */
const controllersOf = ({ controller }: Pick<Desk, 'controller'>) => [
  { ...controller, other: { ...controller.other, forwardTo: 'support@bazarjoq.kz' } },
];
const send = (desk: Desk) => receive(desk, ORDER, controllersOf(desk));
const sendingBy = (desk: Desk, mailer: Mailer) =>
  send({ ...desk, mailer: { ...desk.mailer, ...mailer } });
const noteOf = async ({ aside }: Desk) => {
  const { notes } = await aside.list('bazarjoq', { day: '2026-03-06', atMost: 10 });
  assert.equal(notes.length, 1);
  return notes[0] ?? assert.fail();
};

describe('mail is forwarded once at most', () => {
  it('wherever a run dies: it went and that is noted, or the operators are told that it may not have', async () => {
    const ends = new Set<string>();
    const places = await eachCrash(async (call, when) => {
      const desk = await desks.open();
      const { arrivals, isThere } = arrival(ORDER, START);
      const { ports, reached } = dyingAt({ ...desk, arrivals }, call, when);
      const run = ({ arrivals: from, ...rest }: Ports & { arrivals: typeof arrivals }) =>
        receiveMail({ ...intakeNeeds(rest, controllersOf(desk)), arrivals: from })('where');
      await run(ports).catch(() => undefined);
      desk.clock.pass(91);
      await run({ ...desk, arrivals });
      const place = `${call} ${when}`;
      const note = await noteOf(desk);
      assert.ok(!isThere(), place);
      assert.equal(desk.operators.announced.length, note.forwardedAt ? 0 : 1, place);
      assert.ok(desk.mailer.sent.length <= 1, place);
      if (note.forwardedAt) assert.equal(desk.mailer.sent.length, 1, place);
      ends.add(note.forwardedAt ? 'noted' : `told, ${desk.mailer.sent.length} sent`);
      return reached();
    });
    assert.ok(places >= 10, `${places} places`);
    assert.deepEqual([...ends].sort(), ['noted', 'told, 0 sent', 'told, 1 sent']);
  });

  it('what became of it is unclear: a person is told which message, by its name, and finds it', async () => {
    const desk = await desks.open();
    const breaks: Mailer = {
      async send(mail) {
        await desk.mailer.send(mail);
        throw new Error('the connection broke');
      },
    };
    await assert.rejects(sendingBy(desk, breaks), /connection broke/);
    desk.clock.pass(91);
    for (const _ of [1, 2]) await send(desk);
    const note = await noteOf(desk);
    const { name, forwarding, forwardedAt } = note;
    assert.deepEqual(Buffer.from((await desk.aside.raw(note)) ?? []), ORDER);
    assert.deepEqual([forwarding?.claimedAt, forwardedAt], [START, undefined]);
    assert.equal(desk.mailer.sent.length, 1);
    const [told, ...more] = desk.operators.announced;
    assert.match(told?.text ?? '', new RegExp(`desk aside bazarjoq ${name}`));
    assert.deepEqual(more, []);
  });

  it('of two runs at once one sends; the other fails by name, to be repeated', async () => {
    const desk = await desks.open();
    const during: Mailer = {
      async send(mail) {
        await assert.rejects(send(desk), { name: 'BeingSentError' });
        return desk.mailer.send(mail);
      },
    };
    await sendingBy(desk, during);
    await send(desk);
    assert.equal(desk.mailer.sent.length, 1);
    assert.deepEqual(desk.operators.announced, []);
  });

  it('and where the mail service wants to be asked more slowly, at once when it comes again: nobody is told', async () => {
    const desk = await desks.open();
    desk.mailer.failNext(1, new NotTakenError('Throttling', true));
    await assert.rejects(send(desk), { name: 'Throttling' });
    await send(desk);
    assert.deepEqual([desk.mailer.sent.length, desk.operators.announced], [1, []]);
    const { forwarding, forwardedAt } = await noteOf(desk);
    assert.deepEqual([forwarding, forwardedAt], [undefined, START]);
  });

  it('and where it refuses, not at all: the mail is done with and kept, and the operators are told once a day', async () => {
    const desk = await desks.open();
    desk.mailer.failNext(3, new NotTakenError('MessageRejected'));
    for (const letter of ['1', '2', '3']) {
      const raw = eml({ Subject: 'Тапсырыс', 'Message-ID': `<${letter}@x>` }, ORDER_TEXT);
      assert.ok(!(await receive(desk, raw, controllersOf(desk))).isThere());
    }
    const { notes } = await desk.aside.list('bazarjoq', { day: '2026-03-06', atMost: 10 });
    const forwards = notes.map(({ forwarding, forwardedAt }) => forwarding ?? forwardedAt);
    assert.deepEqual(forwards, [undefined, undefined, undefined]);
    const [told, ...more] = desk.operators.announced;
    assert.match(told?.text ?? '', /MessageRejected.*desk aside bazarjoq/);
    assert.deepEqual(more, []);
    desk.clock.pass(24 * 3600);
    desk.mailer.failNext(1, new NotTakenError('MessageRejected'));
    await send(desk);
    assert.equal(desk.operators.announced.length, 2);
  });

  it('nor is what an operator registers in that moment forgotten', async () => {
    const desk = await desks.open();
    const register = openSetAside({ ...desk, classify, openRequest: openRequest(desk) });
    const registered: string[] = [];
    const meanwhile: Mailer = {
      async send(mail) {
        const { name } = await noteOf(desk);
        registered.push(name, (await register('bazarjoq', name)).requestId);
        return desk.mailer.send(mail);
      },
    };
    await sendingBy(desk, meanwhile);
    const [name, requestId] = registered;
    const note = await desk.aside.find('bazarjoq', name as Digest);
    assert.deepEqual([note?.registeredAs, note?.forwardedAt], [requestId, START]);
  });
});
