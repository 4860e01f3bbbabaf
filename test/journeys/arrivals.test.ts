import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { TEST_SPAM, TEST_VIRUS } from '../../local/mail/scan.ts';
import { sampleCustomers } from '../../local/sample-shop.ts';
import { type Journey, startJourney } from '../support/journey.ts';

const [aigerim] = sampleCustomers;
const LETTER = [
  `From: ${aigerim.email}`,
  'To: info@bazarjoq.kz',
  'Message-ID: <five-times@example.kz>',
  `Subject: =?utf-8?B?${Buffer.from('Дербес деректер туралы сұрау').toString('base64')}?=`,
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Мен туралы қандай деректер сақтайсыздар?',
  '',
].join('\r\n');

describe('nothing that arrives is lost', () => {
  let desk: Journey;
  before(async () => {
    desk = await startJourney('2026-03-02T10:00:00.000+05:00');
  });
  after(() => desk.stop());

  it('the same letter five times at once is one request with one acknowledgement', async () => {
    await Promise.all(Array.from({ length: 5 }, () => desk.sendRaw(aigerim.email, LETTER)));
    await desk.settled();
    assert.equal(desk.cloud.executions.list().length, 1);
    assert.equal((await desk.letters(aigerim.email)).length, 2);
  });

  const odd = [
    { what: 'random bytes', raw: randomBytes(4096) },
    { what: 'an empty message', raw: Buffer.from('\r\n') },
    {
      what: 'a message of 20 MB',
      raw: Buffer.concat([
        Buffer.from('From: big@example.org\r\nMessage-ID: <big@example.org>\r\nSubject: x\r\n\r\n'),
        Buffer.from(`${'x'.repeat(76)}\r\n`.repeat(270_000)),
      ]),
    },
  ];
  for (const { what, raw } of odd)
    it(`${what}: kept, and a person is asked what it is`, async () => {
      const already = desk.cloud.executions.list().length;
      await desk.sendRaw('somebody@example.org', raw);
      assert.equal(desk.cloud.executions.list().length, already + 1);
      const { waitsFor, id, history } = await desk.newest();
      assert.deepEqual(waitsFor, ['what-is-asked']);
      assert.ok(history[0]?.facts?.message, 'the raw message is kept under its digest');
      assert.ok(desk.cloud.topics.told().some(({ message }) => message.includes(id)));
      assert.deepEqual(desk.cloud.deadLetters.all(), []);
    });

  for (const [what, text, why] of [
    ['an infected letter', TEST_VIRUS, 'infected'],
    ['a letter taken for spam', TEST_SPAM, 'spam'],
  ] as const)
    it(`${what} that asks for something: kept, a person looks first, and nothing is sent`, async () => {
      const from = `${why}@example.org`;
      const subject = 'Дербес деректер туралы сұрау';
      await desk.send({ from, subject, text: `Мен туралы қандай деректер бар?\n\n${text}` });
      const { status, history } = await desk.newest();
      assert.deepEqual([status, history[0]?.facts?.because], ['unclear', why]);
      assert.deepEqual(await desk.letters(from), []);
    });

  it('a robot is registered for a person to look at, and gets no letter', async () => {
    const from = 'robot@example.org';
    await desk.send({
      from,
      subject: 'Дербес деректер туралы сұрау',
      text: 'Автоматты хат',
      headers: { 'Auto-Submitted': 'auto-replied (vacation)' },
    });
    assert.deepEqual((await desk.newest()).waitsFor, ['what-is-asked']);
    assert.deepEqual(await desk.letters(from), []);
  });

  it('a message that is no request is closed by an operator without a word to the sender', async () => {
    const { id } = await desk.newest();
    await desk.decide({ requestId: id, on: 'what-is-asked', kinds: [] });
    const { status, verification } = await desk.show(id);
    assert.deepEqual({ status, intact: verification.intact }, { status: 'closed', intact: true });
    assert.deepEqual(await desk.letters('robot@example.org'), []);
  });

  it('the sixth letter of a day from one address waits for a person, and nothing is sent to it', async () => {
    const from = 'named.by.somebody@example.org';
    const text = 'Мен туралы қандай деректер сақтайсыздар?';
    const letter = (place: number) => ({
      from,
      subject: 'Дербес деректер туралы сұрау',
      text,
      messageId: `<day-${place}@example.org>`,
    });
    for (let place = 1; place <= 5; place++) await desk.send(letter(place));
    assert.deepEqual((await desk.newest()).waitsFor, ['proof']);
    const sent = (await desk.letters(from)).length;
    assert.equal(sent, 10);
    await desk.send(letter(6));
    const { waitsFor, kinds, history } = await desk.newest();
    assert.deepEqual([waitsFor, kinds], [['what-is-asked'], []]);
    assert.equal(history[0]?.facts?.because, 'too-many-from-one-contact');
    assert.equal((await desk.letters(from)).length, sent);
  });
});
