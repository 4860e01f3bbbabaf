import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { bilal } from '../../../controllers/bilal/controller.ts';
import type { Controller } from '../../../lambdas/request/controller.ts';
import { ourForward } from '../../../lambdas/request/forward-mark.ts';
import { CAPS_OF_FORWARDS } from '../../../lambdas/request/letter-caps.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { bySes, eml } from '../../support/letters.ts';
import { receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

const TEXT = 'Сәлеметсіз бе! Тапсырысым қашан жеткізіледі?';
const order = (headers: Readonly<Record<string, string>> = {}) =>
  eml({ Subject: 'Тапсырыс', ...headers }, TEXT);
const VACATION = eml({ 'Auto-Submitted': 'auto-replied', Subject: 'Out of office' }, 'I am away.');
const FORWARD_TO = 'support@bazarjoq.kz';
const [{ letters: CAP } = { letters: 0 }] = CAPS_OF_FORWARDS;

const forwarding = ({ controller }: Desk): Controller => ({
  ...controller,
  other: { ...controller.other, forwardTo: FORWARD_TO },
});
/** BazarJoq, which has its ordinary mail forwarded, beside another company. */
const send = (desk: Desk, raw: Uint8Array) => receive(desk, raw, [forwarding(desk), bilal]);
const kept = async ({ aside }: Desk) =>
  (await aside.list('bazarjoq', { day: '2026-03-06', atMost: 1000 })).notes;

describe('ordinary mail', () => {
  it('is forwarded whole, once, where the controller wants it, with nothing of it in the subject', async () => {
    const desk = await desks.open();
    for (const raw of [order(), order()]) await send(desk, raw);
    const [sent, ...more] = desk.mailer.sent;
    assert.deepEqual([sent?.to, sent?.from, more], [FORWARD_TO, 'info@bazarjoq.kz', []]);
    assert.doesNotMatch(sent?.mail.subject ?? '', /Тапсырыс|aigerim/);
    assert.match(sent?.mail.text ?? '', /Тапсырысым қашан жеткізіледі/);
  });

  for (const [what, raw] of [
    ['a robot’s', VACATION],
    ['spam', bySes({ spam: 'FAIL' }, eml({ Subject: 'Акция' }, 'Жеңілдік! Барлық тауарға 50 %.'))],
    ['what came from there', order({ From: FORWARD_TO })],
    [
      'what came from there, in another case and with a tag',
      order({ From: 'Support+a@BazarJoq.kz' }),
    ],
    ['what came from the company’s own mailbox', order({ From: 'Info@BazarJoq.kz' })],
    ['what came from another company’s mailbox', order({ From: `${bilal.mailbox}` })],
    ['what came from a reply domain', order({ From: `x@${bilal.replyDomain}` })],
  ] as const)
    it(`is not forwarded: ${what}`, async () => {
      const desk = await desks.open();
      await send(desk, raw);
      assert.deepEqual([desk.mailer.sent, (await kept(desk)).length], [[], 1]);
    });

  it('too long to be forwarded stays aside: a person is told where, once', async () => {
    const desk = await desks.open();
    const parts = [
      `Content-Type: text/plain; charset=utf-8\n\n${TEXT}`,
      `Content-Type: application/zip\n\n${'x'.repeat(7_000_001)}`,
    ];
    const body = `--b\n${parts.join('\n--b\n')}\n--b--\n`;
    const long = eml({ Subject: 'x', 'Content-Type': 'multipart/mixed; boundary=b' }, body);
    for (const raw of [long, long]) await send(desk, raw);
    const [note] = await kept(desk);
    assert.deepEqual([desk.mailer.sent, note?.forwardedAt], [[], undefined]);
    assert.equal(desk.operators.announced.length, 1);
    assert.ok(desk.operators.announced[0]?.text.includes(note?.name ?? '?'));
  });
});

describe('what is forwarded does not go round in circles', () => {
  it('it bears a mark that only we can make, by which it is known when it comes back', async () => {
    const desk = await desks.open();
    await send(desk, order());
    const [sent] = desk.mailer.sent;
    const mark = sent?.mail.headers.find(({ key }) => key === 'x-jauap-letter')?.value ?? '';
    const [note] = await kept(desk);
    assert.deepEqual(await ourForward(desk.digest, mark), {
      controller: 'bazarjoq',
      name: note?.name,
    });
    await send(desk, sent?.raw ?? Buffer.alloc(0));
    assert.equal(desk.mailer.sent.length, 1);
    const reasons = (await kept(desk)).map(({ disposition, reason }) => `${disposition} ${reason}`);
    assert.deepEqual(reasons.sort(), ['automatic own-letter', 'other no-request']);
  });

  it('nor under another sender, as a mailing list writes it', async () => {
    const desk = await desks.open();
    await send(desk, order());
    const mark = desk.mailer.sent[0]?.mail.headers.find(({ key }) => key === 'x-jauap-letter');
    const From = 'team@elsewhere.example';
    await send(desk, order({ From, 'Message-ID': '<2@x>', 'X-Jauap-Letter': `${mark?.value}` }));
    assert.equal(desk.mailer.sent.length, 1);
  });

  it('and what bears no mark ends at the caps: it stays aside, and the operators are told once', async () => {
    const desk = await desks.open();
    for (let mail = 0; mail < CAP + 3; mail++)
      await send(desk, order({ 'Message-ID': `<${mail}@example.kz>` }));
    assert.deepEqual([desk.mailer.sent.length, (await kept(desk)).length], [CAP, CAP + 3]);
    assert.equal(desk.operators.announced.length, 1);
    assert.match(desk.operators.announced[0]?.text ?? '', /desk aside bazarjoq/);
    desk.clock.pass(11 * 60);
    await send(desk, order({ 'Message-ID': '<later@example.kz>' }));
    assert.equal(desk.mailer.sent.length, CAP + 1);
  });
});
