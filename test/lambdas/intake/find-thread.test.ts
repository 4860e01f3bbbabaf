import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { findThread } from '../../../lambdas/intake/find-thread.ts';
import { readMail } from '../../../lambdas/intake/mail/read-mail.ts';
import { personErased } from '../../../lambdas/request/person-erased.ts';
import { replyAddress, replyMac } from '../../../lambdas/request/reply-address.ts';
import { closed } from '../../../lambdas/request/transitions.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { accessLetter, bySes, eml } from '../../support/letters.ts';
import { receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

const SENDER = 'aigerim@example.kz';
const STRANGER = 'mallory@example.kz';

/** A desk with one request, to which a letter of ours went. */
const opened = async () => {
  const desk = await desks.open();
  await receive(desk, accessLetter());
  const [id] = await desk.requestIds();
  assert.ok(id);
  await desk.pointers.pointMessage('0102-ours', id, 'acknowledgement');
  return { desk, id };
};
let count = 0;
const message = (headers: Readonly<Record<string, string>>, text: string) =>
  eml({ From: SENDER, 'Message-ID': `<thread-${++count}@example.kz>`, ...headers }, text);
const threadOf = async (desk: Desk, headers: Readonly<Record<string, string>>, text = 'x') => {
  const thread = await findThread(desk)(await readMail(message(headers, text)));
  return thread && { id: thread.request.id, by: thread.by, known: thread.fromParticipant };
};
const OURS = { 'In-Reply-To': '<0102-ours@eu-central-1.amazonses.com>' };

describe('a reply is matched', () => {
  it('by the keyed reply address before all else', async () => {
    const { desk, id } = await opened();
    const To = replyAddress(desk.controller, id, replyMac(await desk.digest('reply', id)));
    assert.deepEqual(await threadOf(desk, { To, ...OURS }), {
      id,
      by: 'reply-address',
      known: true,
    });
  });

  it('then by the id that SES gave our letter, in In-Reply-To or References', async () => {
    const { desk, id } = await opened();
    assert.deepEqual(await threadOf(desk, OURS), { id, by: 'answered-letter', known: true });
    const References = '<other@example.kz> <0102-ours@email.amazonses.com>';
    assert.deepEqual(await threadOf(desk, { References }), {
      id,
      by: 'answered-letter',
      known: true,
    });
  });

  it('then by the reference, in the subject or in the text, in any case', async () => {
    const { desk, id } = await opened();
    const found = { id, by: 'reference', known: true };
    assert.deepEqual(await threadOf(desk, { Subject: `Re: ${id}` }), found);
    assert.deepEqual(await threadOf(desk, {}, `нөмірі ${id.toLowerCase()}, рахмет`), found);
  });

  for (const [what, headers] of [
    ['an id of somebody else’s mail service', { 'In-Reply-To': '<0102-ours@example.org>' }],
    ['a reference of no request', { Subject: 'Re: BJQ-0000-0000-0000' }],
    [
      'a made-up reply address',
      { To: 'reply+bjq-0000-0000-0000.0123456789abcdef@jauap.bazarjoq.kz' },
    ],
  ] as const)
    it(`to nothing by ${what}`, async () =>
      assert.equal(await threadOf((await opened()).desk, headers), undefined));

  it('with whether its sender takes part: a stranger, and a forged sender, do not', async () => {
    const { desk } = await opened();
    assert.equal((await threadOf(desk, { ...OURS, From: STRANGER }))?.known, false);
    const forged = await readMail(bySes({ dmarc: 'fail' }, message(OURS, 'x')));
    assert.equal((await findThread(desk)(forged))?.fromParticipant, false);
  });
});

describe('what a message does to the request it belongs to', () => {
  const events = async (desk: Desk, id: Awaited<ReturnType<typeof opened>>['id']) =>
    (await desk.requests.get(id)).history.events.length;
  const close = async ({ desk, id }: Awaited<ReturnType<typeof opened>>) =>
    desk.requests.change(id, (now) => closed(now, desk.clock(), 'closed-by-hand', 'operator'));

  for (const [by, headers] of [
    ['answers a letter of ours', OURS],
    ['quotes the reference', {}],
  ] as const)
    it(`a stranger’s that ${by}: kept for a person as a request of its own, and nothing changes`, async () => {
      const { desk, id } = await opened();
      const before = await events(desk, id);
      await receive(desk, message({ From: STRANGER, Subject: id, ...headers }, 'Жабыңыздар оны'));
      assert.equal(await events(desk, id), before);
      const other = (await desk.requestIds()).find((each) => each !== id);
      assert.ok(other);
      const { kinds, history } = await desk.requests.get(other);
      assert.deepEqual(kinds, []);
      const { because, about } = history.events[0]?.facts ?? {};
      assert.deepEqual([because, about], ['reply-of-another', id]);
    });

  it('thanks do not reopen what is closed: they are kept with it', async () => {
    const request = await opened();
    await close(request);
    await receive(request.desk, message(OURS, 'Көп рахмет, жауабыңызды алдым! Сау болыңыздар.'));
    const { status, history } = await request.desk.requests.get(request.id);
    assert.equal(status, 'closed');
    assert.equal(history.events.at(-1)?.what, 'message-received');
    assert.equal((await request.desk.requestIds()).length, 1);
  });

  it('a new demand after the end opens another request, linked to the first, once', async () => {
    const request = await opened();
    await close(request);
    const demand = message(
      OURS,
      'Енді менің барлық дербес деректерімді өшіріп тастауыңызды сұраймын.',
    );
    await receive(request.desk, demand);
    await receive(request.desk, demand);
    const ids = await request.desk.requestIds();
    assert.equal(ids.length, 2);
    const next = await request.desk.requests.get(ids.find((id) => id !== request.id) ?? request.id);
    assert.deepEqual(
      [next.kinds, next.history.events[0]?.facts?.about],
      [['deletion'], request.id],
    );
    assert.equal((await request.desk.requests.get(request.id)).status, 'closed');
  });

  it('what asks another kind, beside a code or in a plain reply, is kept and opens a request of its own, once', async () => {
    const { desk, id } = await opened();
    const more = message(
      OURS,
      'Кодым: 123456\n\nТағы да менің барлық дербес деректерімді өшіріп тастауыңызды сұраймын.',
    );
    await receive(desk, more);
    await receive(desk, more);
    const others = (await desk.requestIds()).filter((each) => each !== id);
    assert.equal(others.length, 1);
    const other = await desk.requests.get(others[0] ?? id);
    assert.deepEqual([other.kinds, other.history.events[0]?.facts?.about], [['deletion'], id]);
    const { events } = (await desk.requests.get(id)).history;
    assert.equal(events.filter(({ what }) => what === 'message-received').length, 1);
  });

  it('what asks the same again is kept, and opens nothing', async () => {
    const { desk } = await opened();
    await receive(
      desk,
      message(OURS, 'Мен туралы қандай деректер сақтайсыздар? Көшірмесін жіберіңіздерші.'),
    );
    assert.equal((await desk.requestIds()).length, 1);
  });

  it('to one whose person was erased: kept for a person, as nothing of theirs is left to keep it with', async () => {
    const request = await opened();
    const { desk, id } = request;
    await close(request);
    await desk.requests.change(id, (now) =>
      now.status === 'closed' ? personErased(now, desk.clock()) : now,
    );
    await desk.people.erase(id);
    await receive(desk, message(OURS, 'Рахмет!'));
    assert.equal((await desk.requestIds()).length, 2);
  });
});
