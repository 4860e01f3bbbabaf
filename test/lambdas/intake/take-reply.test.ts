import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { type Desk, startDesks } from '../../support/desk.ts';
import { awaitProof, register, verify } from '../../support/requests.ts';
import { replies, reply, take } from './taking-replies.ts';

const desks = await startDesks();
after(desks.stop);

const asked = async () => {
  const desk = await desks.open();
  return { desk, id: await awaitProof(desk) };
};
const tries = async ({ requests }: Desk, id: Awaited<ReturnType<typeof awaitProof>>) => {
  const request = await requests.get(id);
  return request.status === 'awaiting-proof' ? request.proof.triesLeft : request.status;
};

describe('a reply with the code', () => {
  for (const body of ['123456', 'Код: 123456.', 'код 123 456, рахмет', 'Міне: 123-456'])
    it(`proves the mailbox and wakes the workflow: ${body}`, async () => {
      const { desk, id } = await asked();
      await take(desk, id, reply(body));
      assert.equal((await desk.requests.get(id)).status, 'verified');
      assert.deepEqual(
        desk.answers.given.map(({ taskToken }) => taskToken),
        ['proof-token'],
      );
      assert.deepEqual(desk.mailer.sent, []);
    });

  it('beside a postal index proves the mailbox', async () => {
    const { desk, id } = await asked();
    await take(desk, id, reply('Алматы 050040, код 123456'));
    assert.equal((await desk.requests.get(id)).status, 'verified');
  });

  for (const [what, body, told] of [
    ['only thanks', 'Сәлеметсіз бе!\nКод: 123456\nРахмет, Айгерім', []],
    ['more than that', '123456\nЖәне мекенжайымды да өшіріңіздерші', ['message-from-requester']],
  ] as const)
    it(`that says ${what} is put before ${told.length} persons`, async () => {
      const { desk, id } = await asked();
      await take(desk, id, reply(body));
      assert.equal((await desk.requests.get(id)).status, 'verified');
      assert.deepEqual(
        desk.operators.told.map(({ matter }) => matter),
        told,
      );
    });

  it('is still taken when somebody else’s Message-ID stands on it', async () => {
    const { desk, id } = await asked();
    const headers = { 'Message-ID': '<the-same@example.kz>' };
    await take(desk, id, reply('111111', { ...headers, From: 'mallory@example.com' }));
    await take(desk, id, reply('222222', headers));
    await take(desk, id, reply('123456', headers));
    assert.deepEqual(await replies(desk, id), ['stranger', 'code', 'code']);
    assert.equal((await desk.requests.get(id)).status, 'verified');
  });

  it('that comes after the request was verified is refused, and it is recorded', async () => {
    const desk = await desks.open();
    const id = await verify(desk);
    await take(desk, id, reply('123456'));
    assert.deepEqual(await replies(desk, id), ['code']);
    assert.equal(desk.mailer.sent.length, 1);
  });

  it('that is wrong costs a try, once however often it is delivered, and is told so once', async () => {
    const { desk, id } = await asked();
    const wrong = reply('654321');
    for (let delivery = 0; delivery < 3; delivery++) await take(desk, id, wrong);
    assert.equal(await tries(desk, id), 4);
    assert.equal(desk.mailer.sent.length, 1);
    assert.deepEqual(desk.answers.given, []);
  });

  it('that is wrong five times leaves it to a person, and the right one comes too late', async () => {
    const { desk, id } = await asked();
    for (let code = 0; code < 5; code++) await take(desk, id, reply(`00000${code}`));
    await take(desk, id, reply('123456'));
    assert.equal(await tries(desk, id), 'proof-missing');
    assert.deepEqual(
      desk.answers.given.map(({ taskToken }) => taskToken),
      ['proof-token'],
    );
  });
});

describe('what somebody says beside a wrong code', () => {
  it('is put before a person though the letter about the code is not taken', async () => {
    const { desk, id } = await asked();
    desk.mailer.failNext();
    await assert.rejects(
      take(desk, id, reply('654321\nМенің мекенжайым өзгерді, қоңырау шалыңыз')),
    );
    assert.deepEqual(desk.operators.told, [{ id, matter: 'message-from-requester' }]);
  });
});

describe('a reply without a code costs no try', () => {
  for (const [name, body, headers] of [
    ['words', 'Сәлеметсіз бе, бұл не?', {}],
    ['a telephone number', 'Позвоните: 8 701 234 56 78 или +7 (701) 234-56-78', {}],
    ['an IIN', 'ИИН 900101000008', {}],
    ['a date and a time', 'Я писал 06.03.2026 в 10:00, это 2026-03-06', {}],
    [
      'an automatic reply, even with the code',
      'Out of office. 123456',
      { 'Auto-Submitted': 'auto-replied' },
    ],
    ['nothing but our letter, quoted', '> Код: 123456', {}],
    [
      'our letter as Outlook quotes it',
      'Я вам не писал\n\nОт: BazarJoq <info@bazarjoq.kz>\nОтправлено: 6 марта\n\n123456',
      {},
    ],
  ] as const)
    it(name, async () => {
      const { desk, id } = await asked();
      await take(desk, id, reply(body, headers));
      assert.equal(await tries(desk, id), 5);
      assert.deepEqual(desk.answers.given, []);
      assert.deepEqual(desk.mailer.sent, []);
      assert.equal((await replies(desk, id)).length, 1);
    });

  for (const status of ['received', 'verified'] as const)
    it(`six digits in words are no code while the request is ${status}`, async () => {
      const desk = await desks.open();
      const id = status === 'received' ? (await register(desk)).id : await verify(desk);
      await take(desk, id, reply('Алматы 050040, Абай даңғылы'));
      assert.deepEqual(await replies(desk, id), ['message']);
      assert.deepEqual(desk.mailer.sent, []);
      assert.deepEqual(desk.operators.told, [{ id, matter: 'message-from-requester' }]);
    });

  it('and what it says is put before a person', async () => {
    const { desk, id } = await asked();
    await take(desk, id, reply('Сәлеметсіз бе, бұл не?'));
    assert.deepEqual(desk.operators.told, [{ id, matter: 'message-from-requester' }]);
  });
});
