import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { CAPS_OF_MAILBOX, CAPS_OF_REQUEST } from '../../lambdas/request/letter-caps.ts';
import { sampleCustomers } from '../../local/sample-shop.ts';
import { clientOf } from '../support/embedded-clients.ts';
import { type GotLetter, type Journey, startJourney } from '../support/journey.ts';

const [aigerim, yerlan] = sampleCustomers;
const SUBJECT = 'Дербес деректер туралы сұрау';
const TEXT = 'Сәлеметсіз бе! Мен туралы қандай дербес деректер бар екенін хабарлаңыздаршы.';
/** The clock stands still while a robot answers, so every letter falls into the shortest window. */
const [{ letters: OF_REQUEST } = { letters: 0 }] = CAPS_OF_REQUEST;
const [{ letters: TO_MAILBOX } = { letters: 0 }] = CAPS_OF_MAILBOX;
const RFC_3834 = { 'Auto-Submitted': 'auto-replied', Precedence: 'bulk' };

interface Robot {
  readonly name: string;
  readonly from: string;
  /** @default - the address it answers */
  readonly answersFrom?: string;
  readonly to: (letter: GotLetter) => string;
  readonly says: (letter: GotLetter) => { readonly subject: string; readonly text: string };
  readonly headers?: Readonly<Record<string, string>>;
}
const away = ({ subject }: GotLetter) => ({ subject: `Re: ${subject}`, text: 'Мен демалыстамын.' });
const toReply = ({ replyTo }: GotLetter) => replyTo;
const ROBOTS: readonly Robot[] = [
  { name: 'says so', from: 'vacation@example.org', to: toReply, says: away, headers: RFC_3834 },
  { name: 'does not say so', from: 'silent@example.org', to: toReply, says: away },
  {
    name: 'offers six digits each time',
    from: 'digits@example.org',
    to: toReply,
    says: ({ subject }) => ({ subject: `Re: ${subject}`, text: '111111' }),
  },
  {
    name: 'answers from another address',
    from: 'list@example.org',
    answersFrom: 'member@example.org',
    to: toReply,
    says: away,
  },
  {
    name: 'asks anew each time',
    from: 'echo@example.org',
    to: () => 'info@bazarjoq.kz',
    says: () => ({ subject: SUBJECT, text: TEXT }),
  },
];

describe('letters do not go round in circles', () => {
  let desk: Journey;
  before(async () => {
    desk = await startJourney('2026-03-02T10:00:00.000+05:00');
  });
  after(() => desk.stop());

  for (const { name, from, answersFrom = from, to, says, headers } of ROBOTS)
    it(`an autoresponder that ${name} never makes us write more than the caps, and each message is kept`, async () => {
      const already = new Set(desk.cloud.executions.list().map((run) => run.name));
      await desk.send({ from, subject: SUBJECT, text: TEXT });
      const mailboxes = [...new Set([from, answersFrom])];
      const got = async () =>
        (await Promise.all(mailboxes.map((each) => desk.letters(each)))).flat();
      let answered = 0;
      for (let letters = await got(); letters.length > answered; letters = await got()) {
        const letter = letters[answered++];
        assert.ok(letter && answered <= 2 * TO_MAILBOX, 'it goes on without end');
        await desk.send({
          ...{ from: answersFrom, to: to(letter), ...says(letter) },
          messageId: `<${answered}.${answersFrom}>`,
          ...(headers && { headers }),
        });
      }
      const opened = desk.cloud.executions.list().filter((run) => !already.has(run.name));
      for (const mailbox of mailboxes) {
        const letters = await desk.letters(mailbox);
        assert.ok(letters.length <= TO_MAILBOX, `${letters.length} letters to ${mailbox}`);
        for (const { name: id } of opened) {
          const ofRequest = letters.filter(({ subject }) => subject.includes(id));
          assert.ok(ofRequest.length <= OF_REQUEST, `${ofRequest.length} letters of ${id}`);
        }
      }
      const histories = await Promise.all(opened.map(async (run) => desk.show(run.name)));
      const kept = histories
        .flatMap(({ history }) => history)
        .filter(({ what }) => ['received', 'message-received'].includes(what));
      assert.equal(kept.length, answered + 1);
      assert.deepEqual(desk.cloud.deadLetters.all(), []);
    });

  /** What SES publishes of a letter. */
  const bounce = async ({ messageId }: GotLetter, bounceType: string, status: string) => {
    const event = {
      eventType: 'Bounce',
      mail: { messageId: /^<([^@]+)@/.exec(messageId)?.[1] },
      bounce: { bounceType, bounceSubType: 'General', bouncedRecipients: [{ status }] },
    };
    const name = desk.cloud.functionNames.find((each) => /notedelivery/i.test(each));
    const lambda = new LambdaClient(clientOf(desk.cloud));
    const Payload = JSON.stringify({ Records: [{ Sns: { Message: JSON.stringify(event) } }] });
    const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName: name, Payload }));
    lambda.destroy();
    assert.equal(FunctionError, undefined);
    await desk.settled();
  };
  const told = () => desk.cloud.topics.told().map(({ message }) => message);

  it('a hard bounce stops later letters, and the operators are told and asked; once they allow it, the letter goes', async () => {
    const from = aigerim.email;
    await desk.send({ from, subject: SUBJECT, text: TEXT });
    const { id } = await desk.newest();
    const [first, ...rest] = await desk.letters(from);
    assert.equal(rest.length, 1);
    await bounce(first ?? assert.fail('no letter'), 'Permanent', '5.1.1');
    assert.ok(told().some((text) => text.includes(`${id}`) && text.includes('letters-stopped')));

    await desk.clock.jumpTo('2026-03-05T11:00:00.000+05:00');
    assert.equal(
      (await desk.letters(from)).length,
      2,
      'a letter went to a mailbox that is not there',
    );
    const stopped = await desk.show(id);
    assert.deepEqual(stopped.waitsFor, ['handed-over']);
    const withheld = stopped.history.filter(({ what }) => what === 'letter-withheld');
    assert.deepEqual(
      withheld.map(({ facts }) => facts),
      [{ letter: 'proof-reminder', because: 'hard-bounce' }],
    );
    assert.ok(told().some((text) => text.includes('letter-withheld: proof-reminder, hard-bounce')));
    for (const text of told()) assert.ok(!text.includes(from), 'an operator is told an address');

    await desk.operate({ do: 'allow-letters', requestId: id });
    await desk.decide({ requestId: id, on: 'handed-over', decision: 'retry' });
    await desk.clock.jumpTo('2026-03-05T11:05:00.000+05:00');
    assert.deepEqual((await desk.show(id)).waitsFor, ['proof']);
    assert.equal((await desk.letters(from)).length, 3);
  });

  it('a passing bounce stops nothing', async () => {
    const from = yerlan.email;
    await desk.send({ from, subject: SUBJECT, text: TEXT });
    const [first] = await desk.letters(from);
    await bounce(first ?? assert.fail('no letter'), 'Transient', '4.4.7');
    await desk.clock.jumpTo('2026-03-09T12:00:00.000+05:00');
    assert.equal((await desk.letters(from)).length, 3);
  });
});
