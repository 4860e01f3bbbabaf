import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PROOF_WORDS } from '../../lambdas/web/proof-words.ts';
import { sampleCustomers } from '../../local/sample-shop.ts';
import { type Journey, type ShownInJourney, startJourney } from '../support/journey.ts';

const [aigerim, yerlan, gulnar, madina, bauyrzhan] = sampleCustomers;
const ACCESS = 'Дербес деректер туралы сұрау';
const UNDERSTOOD_LATE = '2026-04-17T11:00:00.500+05:00';
const TEXT = 'Сәлеметсіз бе! Мен туралы қандай дербес деректер бар екенін хабарлаңыздаршы.';

describe('nothing is disclosed before identity is proven', () => {
  let desk: Journey;
  const open = async (from: string): Promise<ShownInJourney> => {
    await desk.send({ from, subject: ACCESS, text: TEXT });
    return desk.newest();
  };
  before(async () => {
    desk = await startJourney('2026-03-02T10:00:00.000+05:00');
  });
  after(() => desk.stop());

  it('no proof comes: the person is reminded, then a refusal is proposed to a person and not sent', async () => {
    const { id } = await open(aigerim.email);
    assert.equal((await desk.letters(aigerim.email)).length, 2);
    await desk.clock.jumpTo('2026-03-05T11:00:00.000+05:00');
    const [, asked, reminder, ...more] = await desk.letters(aigerim.email);
    assert.deepEqual(more, []);
    assert.equal(reminder?.subject, `${id}: өтінішіңіз әлі расталған жоқ`);
    assert.match(reminder.text, /Растаусыз біз оны орындай алмаймыз/);
    assert.ok(reminder.code && reminder.code !== asked?.code, 'a reminder has a code of its own');
    await desk.clock.jumpTo('2026-03-13T11:00:00.000+05:00');
    const shown = await desk.show(id);
    assert.equal(shown.status, 'proof-missing');
    assert.deepEqual(shown.waitsFor, ['refusal']);
    assert.equal(
      (await desk.letters(aigerim.email)).length,
      3,
      'a refusal was sent by the machine',
    );

    await desk.decide({ requestId: id, on: 'refusal', decision: 'refuse' });
    assert.equal((await desk.show(id)).status, 'closed');
    const [, , , refusal, ...others] = await desk.letters(aigerim.email);
    assert.deepEqual(others, []);
    assert.equal(refusal?.subject, `${id}: өтінішіңізге жауап`);
    assert.match(refusal.text, /бас тартуға мәжбүрміз/);
    assert.match(refusal.text, /деректер иесінің өзі жазғаны расталмады/);
    for (const { number } of aigerim.orders) assert.ok(!refusal.text.includes(number));
  });

  it('an operator lets the person try again: a new code works, the old one does not', async () => {
    const { id } = await open(gulnar?.email ?? '');
    const first = await desk.letter(gulnar?.email ?? '', /\/proof\//);
    await desk.clock.jumpTo('2026-03-24T11:00:00.000+05:00');
    await desk.decide({ requestId: id, on: 'refusal', decision: 'ask-again' });
    const second = await desk.letter(gulnar?.email ?? '', /\/proof\//);
    assert.notEqual(second.code, first.code);
    await desk.reply(second, gulnar?.email ?? '', first.code ?? '');
    assert.equal((await desk.show(id)).status, 'awaiting-proof');
    await desk.reply(second, gulnar?.email ?? '', second.code ?? '');
    assert.equal((await desk.show(id)).status, 'closed');
  });

  it('five wrong codes: a person is asked, the right code comes too late, every letter reveals nothing', async () => {
    const from = madina?.email ?? '';
    const { id } = await open(from);
    const proof = await desk.letter(from, /\/proof\//);
    const wrong = proof.code === '111111' ? '222222' : '111111';
    for (let tried = 0; tried < 5; tried++) await desk.reply(proof, from, wrong);
    const locked = await desk.show(id);
    assert.equal(locked.status, 'proof-missing');
    await desk.reply(proof, from, proof.code ?? '');
    const shown = await desk.show(id);
    assert.equal(shown.status, 'proof-missing');
    assert.deepEqual(shown.waitsFor, ['refusal']);
    const refused = shown.history.filter(({ what }) => what === 'proof-refused');
    assert.deepEqual(
      refused.map(({ facts }) => facts?.why),
      ['wrong-code', 'wrong-code', 'wrong-code', 'wrong-code', 'wrong-code', 'not-awaited'],
    );
    for (const { text } of (await desk.letters(from)).slice(2))
      for (const secret of [madina?.phone, madina?.iin, madina?.name, proof.code])
        assert.ok(!text.includes(secret ?? '?'), 'a letter after a wrong code reveals something');
  });

  it('another person who replies to the right address is not listened to, and it is recorded', async () => {
    const { id } = await open(yerlan.email);
    const proof = await desk.letter(yerlan.email, /\/proof\//);
    await desk.reply(proof, 'stranger@example.org', proof.code ?? '');
    const shown = await desk.show(id);
    assert.equal(shown.status, 'awaiting-proof');
    assert.equal(shown.history.at(-1)?.what, 'letter-delivered');
    assert.ok(shown.history.some(({ actor }) => actor === 'stranger'));
    const [told] = await desk.letters('stranger@example.org');
    assert.ok(told && !told.text.includes(yerlan.name) && !told.text.includes(yerlan.email));
  });

  it('the link: opening it changes nothing, the button proves, the second time it says that it has', async () => {
    const from = bauyrzhan?.email ?? '';
    const { id } = await open(from);
    const { link = '' } = await desk.letter(from, /\/proof\//);
    assert.equal((await fetch(link)).status, 200);
    assert.equal((await desk.show(id)).status, 'awaiting-proof');
    assert.equal((await fetch(link, { method: 'POST' })).status, 200);
    await desk.settled();
    assert.equal((await desk.show(id)).status, 'closed');
    for (const method of ['POST', 'GET']) {
      const again = await fetch(link, { method });
      assert.equal(again.status, 200);
      const body = await again.text();
      assert.ok(body.includes(PROOF_WORDS.kk.already.title) && !body.includes('<form'));
    }
    assert.equal((await desk.show(id)).status, 'closed');
  });

  it('the link of a request that a code has proven reads as an unknown one', async () => {
    const from = bauyrzhan?.email ?? '';
    await open(from);
    const proof = await desk.letter(from, /\/proof\//);
    await desk.reply(proof, from, proof.code ?? '');
    const dead = await fetch(proof.link ?? '', { method: 'POST' });
    const unknown = await fetch(proof.link?.replace(/.{6}$/, 'AAAAAA') ?? '', { method: 'POST' });
    assert.deepEqual([dead.status, unknown.status], [404, 404]);
    assert.equal(await dead.text(), await unknown.text());
  });

  it('a link after its time: refused as expired, then, once a person is asked, as not awaited', async () => {
    const from = 'nobody.on.file@example.org';
    const headers = { 'X-Auto-Response-Suppress': 'All' };
    await desk.send({ from, subject: 'Сұрақ', text: 'Менің шотымды жойыңыз.', headers });
    const { id } = await desk.newest();
    // Read late, so that the due date bounds the link; at half a second, for time-outs are whole seconds:
    // the workflow still waits when the link is over.
    await desk.clock.jumpTo(UNDERSTOOD_LATE);
    await desk.decide({ requestId: id, on: 'what-is-asked', kinds: ['access'] });
    const { link = '' } = await desk.letter(from, /\/proof\//);
    const { history } = await desk.show(id);
    const until = String(history.find(({ what }) => what === 'proof-asked')?.facts?.until);
    await desk.clock.jumpTo(until);
    const { link: reminded = '' } = await desk.letter(from, /\/proof\//);
    assert.notEqual(reminded, link);
    assert.equal((await fetch(reminded, { method: 'POST' })).status, 404);
    const expired = await desk.show(id);
    assert.equal(expired.status, 'awaiting-proof');
    assert.equal(expired.history.at(-1)?.facts?.why, 'expired');

    await desk.clock.jumpTo('2026-04-24T11:00:00.000+05:00');
    assert.equal((await desk.show(id)).status, 'proof-missing');
    assert.equal((await fetch(reminded, { method: 'POST' })).status, 404);
    assert.equal((await desk.show(id)).history.at(-1)?.facts?.why, 'not-awaited');
  });
});
