import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { controllers } from '../../../controllers/all.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import { CAPS_OF_MAILBOX, CAPS_OF_REQUEST } from '../../../lambdas/request/letter-caps.ts';
import type { LetterName } from '../../../lambdas/request/letters-of-request.ts';
import { acknowledge } from '../../../lambdas/respond/acknowledge.ts';
import { correspondence } from '../../../lambdas/respond/correspondence.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { register, SENDER } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);
const letter = { subject: 'BJQ', text: 'Сәлеметсіз бе!', html: '<p>Сәлеметсіз бе!</p>' };
const [{ letters: OF_REQUEST } = { letters: 0 }] = CAPS_OF_REQUEST;
const [{ letters: TO_MAILBOX } = { letters: 0 }] = CAPS_OF_MAILBOX;

const withRequest = async () => {
  const desk = await desks.open();
  const { id } = await register(desk);
  return { desk, id };
};
const tell = ({ correspondence }: Desk, id: RequestId, name: LetterName, to = SENDER) =>
  correspondence.tell(id, name, { to, letter });
const withheld = { name: 'LetterWithheldError' };
const reasons = async ({ requests }: Desk, id: RequestId) =>
  (await requests.get(id)).history.events
    .filter(({ what }) => what === 'letter-withheld')
    .map(({ facts }) => `${facts?.letter}: ${facts?.because}`);
const suppress = async (
  { suppressions, digest, clock }: Desk,
  because: 'hard-bounce' | 'complaint',
) => suppressions.suppress(await digest('contact', SENDER), clock(), because);

describe('a letter is withheld', () => {
  for (const [to, because] of [
    ['mailer-daemon@example.kz', 'never-written-to'],
    ['Postmaster@example.kz', 'never-written-to'],
    ['no-reply@example.kz', 'never-written-to'],
    ['info@bazarjoq.kz', 'own-address'],
    ['reply+bjq-7k2m-9qxd-4twa.0123456789abcdef@jauap.bazarjoq.kz', 'own-address'],
  ] as const)
    for (const name of ['acknowledgement', 'answer'] as const)
      it(`from ${to}, be it the ${name}: ${because}`, async () => {
        const { desk, id } = await withRequest();
        await assert.rejects(tell(desk, id, name, to), withheld);
        assert.deepEqual(desk.mailer.sent, []);
        assert.deepEqual(await reasons(desk, id), [`${name}: ${because}`]);
      });

  for (const [because, name, isSent] of [
    ['hard-bounce', 'proof', false],
    ['hard-bounce', 'answer', false],
    ['complaint', 'proof', false],
    ['complaint', 'answer', true],
  ] as const)
    it(`after a ${because}, ${isSent ? 'but not' : 'also'} the ${name}, until it is lifted`, async () => {
      const { desk, id } = await withRequest();
      await suppress(desk, because);
      if (isSent) await tell(desk, id, name, SENDER.toUpperCase());
      else await assert.rejects(tell(desk, id, name, SENDER.toUpperCase()), withheld);
      await desk.suppressions.lift(await desk.digest('contact', SENDER), desk.clock());
      await tell(desk, id, name);
      assert.equal(desk.mailer.sent.length, 1);
    });

  for (const to of ['"aigerim"@example.kz', 'aigerim@example.kz.', 'aigerim(me)@example.kz'])
    it(`after a hard-bounce, also where its mailbox is spelled ${to}`, async () => {
      const { desk, id } = await withRequest();
      await suppress(desk, 'hard-bounce');
      await assert.rejects(tell(desk, id, 'proof', to), withheld);
    });

  it('once the cap of its request is reached; later letters go when the first are older', async () => {
    const { desk, id } = await withRequest();
    for (let place = 1; place <= OF_REQUEST; place++) await tell(desk, id, `not-accepted-${place}`);
    await assert.rejects(tell(desk, id, 'proof'), withheld);
    await tell(desk, id, 'proof', 'another@example.kz');
    assert.deepEqual(await reasons(desk, id), ['proof: too-many-of-request']);
    desk.clock.pass(600);
    await tell(desk, id, 'proof-reminder');
    assert.equal(desk.mailer.sent.length, OF_REQUEST + 2);
  });

  it('once the cap of a mailbox is reached, of all requests, under all its tags and spellings', async () => {
    const { desk } = await withRequest();
    const next = async (place: number) => {
      const { id } = await register(desk);
      const tagged = SENDER.replace('@', `+${place}@`);
      const spelled = tagged.replace(/^a(.*)@/, '"\\a$1"@');
      return tell(desk, id, 'acknowledgement', place % 2 === 0 ? tagged : spelled);
    };
    for (let place = 0; place < TO_MAILBOX; place++) await next(place);
    await assert.rejects(next(TO_MAILBOX), { ...withheld, message: /too-many-to-mailbox/ });
    assert.equal(desk.mailer.sent.length, TO_MAILBOX);
  });

  it('but the answer is owed: it is not counted and no cap keeps it back', async () => {
    const { desk, id } = await withRequest();
    for (let place = 1; place <= OF_REQUEST; place++) await tell(desk, id, `not-accepted-${place}`);
    const counted = (await desk.items()).filter(({ pk }) => pk.startsWith('LETTERS#'));
    await tell(desk, id, 'answer');
    assert.deepEqual(
      (await desk.items()).filter(({ pk }) => pk.startsWith('LETTERS#')),
      counted,
    );
    assert.equal(desk.mailer.sent.length, OF_REQUEST + 1);
  });

  it('of two at the same moment that want the last place', async () => {
    const { desk, id } = await withRequest();
    for (let place = 1; place < OF_REQUEST; place++) await tell(desk, id, `not-accepted-${place}`);
    const both = await Promise.allSettled([tell(desk, id, 'proof'), tell(desk, id, 'particulars')]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.equal(desk.mailer.sent.length, OF_REQUEST);
  });

  it('where the table cannot count: the error goes up, to be tried again', async () => {
    const { desk, id } = await withRequest();
    const letterCounts = {
      async take(): Promise<never> {
        throw new Error('the table is down');
      },
    };
    const failing = correspondence({ ...desk, controllers, letterCounts });
    await assert.rejects(failing.tell(id, 'proof', { to: SENDER, letter }), /the table is down/);
    assert.deepEqual(desk.mailer.sent, []);
    await tell(desk, id, 'proof');
    assert.equal(desk.mailer.sent.length, 1);
  });
});

describe('that a letter was withheld', () => {
  it('is recorded and told once a letter and reason, with no claim left behind and nothing said of the mailbox', async () => {
    const { desk, id } = await withRequest();
    await suppress(desk, 'complaint');
    for (let run = 0; run < 3; run++) await assert.rejects(tell(desk, id, 'proof'), withheld);
    await suppress(desk, 'hard-bounce');
    await assert.rejects(tell(desk, id, 'proof'), (error: Error) => {
      assert.doesNotMatch(error.message, /example\.kz/);
      return error.name === withheld.name;
    });
    assert.deepEqual(await reasons(desk, id), ['proof: complaint', 'proof: hard-bounce']);
    assert.deepEqual(
      desk.operators.told.map(({ matter }) => matter),
      ['letter-withheld: proof, complaint', 'letter-withheld: proof, hard-bounce'],
    );
    assert.deepEqual((await desk.requests.get(id)).letters, {});
    assert.doesNotMatch(JSON.stringify(await desk.items()), /example\.kz/);
  });

  it('is told wherever a run dies', async () => {
    const places = await eachCrash(async (call, when) => {
      const { desk, id } = await withRequest();
      await suppress(desk, 'hard-bounce');
      const { ports, reached } = dyingAt({ ...desk, controllers }, call, when);
      await correspondence(ports)
        .tell(id, 'proof', { to: SENDER, letter })
        .catch(() => undefined);
      await assert.rejects(tell(desk, id, 'proof'), withheld);
      assert.ok([1, 2].includes(desk.operators.told.length), `${when} call ${call}`);
      assert.deepEqual(await reasons(desk, id), ['proof: hard-bounce']);
      return reached();
    });
    assert.ok(places >= 5, `the run could die at ${places} places only`);
  });

  it('does not hold a request up that was to be acknowledged', async () => {
    const { desk, id } = await withRequest();
    await suppress(desk, 'complaint');
    assert.deepEqual(await acknowledge(desk)({ requestId: id }), { outcome: 'not-allowed' });
    assert.deepEqual(await reasons(desk, id), ['acknowledgement: complaint']);
  });

  it('costs a letter that went out before nothing: it is not looked at again', async () => {
    const { desk, id } = await withRequest();
    await tell(desk, id, 'proof');
    await suppress(desk, 'hard-bounce');
    const request = await tell(desk, id, 'proof');
    assert.ok(request.letters.proof?.told);
    assert.deepEqual(desk.operators.told, []);
  });
});
