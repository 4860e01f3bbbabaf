import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ourLetter } from '../../../lambdas/request/letter-mark.ts';
import { readReplyAddress } from '../../../lambdas/request/reply-address.ts';
import { correspondence } from '../../../lambdas/respond/correspondence.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { register, SENDER } from '../../support/requests.ts';

const letter = {
  subject: 'BJQ: растаңыз',
  text: 'Код: 482913, сілтеме: https://desk.example/proof/T0ken\n',
  html: '<p>Код: 482913</p>',
};
const order = { to: SENDER, letter, secrets: ['482913', 'https://desk.example/proof/T0ken'] };

describe('correspondence', () => {
  let desks: Awaited<ReturnType<typeof startDesks>>;
  before(async () => {
    desks = await startDesks();
  });
  after(() => desks.stop());

  const withRequest = async () => {
    const desk = await desks.open();
    return { desk, ...(await register(desk)) };
  };
  const letterEvents = async ({ requests }: Desk, id: Parameters<typeof requests.get>[0]) =>
    (await requests.get(id)).history.events.filter(({ what }) => what === 'letter-sent');

  it('sends a letter once, however often it is told', async () => {
    const { desk, id } = await withRequest();
    await desk.correspondence.tell(id, 'proof', order);
    const request = await desk.correspondence.tell(id, 'proof', order);
    assert.equal(desk.mailer.sent.length, 1);
    assert.equal(request.letters.proof?.told?.messageId, 'ses-1');
    const [event, ...more] = await letterEvents(desk, id);
    assert.equal(event?.facts?.letter, 'proof');
    assert.deepEqual(more, []);
    assert.equal(request.letters.proof?.to, await desk.digest('contact', SENDER));
    assert.deepEqual(await desk.pointers.requestOfMessage('ses-1'), { id, letter: 'proof' });
  });

  it('of two runs at once one sends; the other fails by name, to be repeated', async () => {
    const { desk, id } = await withRequest();
    const runs = [1, 2, 3].map(() => desk.correspondence.tell(id, 'proof', order));
    const ended = await Promise.allSettled(runs);
    const names = ended.map((end) => (end.status === 'rejected' ? end.reason.name : 'told'));
    assert.deepEqual(names.toSorted(), ['BeingSentError', 'BeingSentError', 'told']);
    assert.equal(desk.mailer.sent.length, 1);
  });

  it('a letter the mail service did not take is sent when the claim has run out', async () => {
    const { desk, id } = await withRequest();
    desk.mailer.failNext();
    await assert.rejects(desk.correspondence.tell(id, 'proof', order), /mail service is down/);
    desk.clock.pass(89);
    await assert.rejects(desk.correspondence.tell(id, 'proof', order), {
      name: 'BeingSentError',
    });
    desk.clock.pass(2);
    await desk.correspondence.tell(id, 'proof', order);
    assert.equal(desk.mailer.sent.length, 1);
  });

  it('wherever a run dies, the next one leaves the letter sent and marked, twice at the very most', async () => {
    const places = await eachCrash(async (call, when) => {
      const { desk, id } = await withRequest();
      const controllers = [desk.controller];
      const { ports, reached } = dyingAt({ ...desk, controllers }, call, when);
      await correspondence(ports)
        .tell(id, 'proof', order)
        .catch(() => undefined);
      desk.clock.pass(91);
      await desk.correspondence.tell(id, 'proof', order);
      assert.ok([1, 2].includes(desk.mailer.sent.length), `${call} ${when}`);
      assert.equal((await letterEvents(desk, id)).length, 1, `${call} ${when}`);
      return reached();
    });
    assert.ok(places >= 7, `the run could die at ${places} places only`);
  });

  it('keeps a copy without codes and links, and its digest in the history', async () => {
    const { desk, id, personal } = await withRequest();
    const request = await desk.correspondence.tell(id, 'proof', order);
    const copy = request.letters.proof?.copy;
    assert.ok(copy);
    const kept = await desk.people.get(copy);
    assert.equal(Buffer.from(kept).toString(), 'BJQ: растаңыз\n\nКод: •••, сілтеме: •••\n');
    const [event] = await letterEvents(desk, id);
    assert.equal(event?.facts?.digest, await desk.people.digest(personal.key, kept));
    for (const text of [...(await desk.personal()).values(), JSON.stringify(await desk.items())])
      assert.doesNotMatch(text, /482913|T0ken/);
  });

  it('writes from the mailbox people wrote to, and replies lead back to the request', async () => {
    const { desk, id } = await withRequest();
    await desk.correspondence.tell(id, 'proof', order);
    const [sent] = desk.mailer.sent;
    assert.deepEqual(sent?.mail.from, { address: 'info@bazarjoq.kz', name: 'BazarJoq' });
    const reply = readReplyAddress(sent?.mail.replyTo?.[0]?.address ?? '');
    assert.equal(reply?.id, id);
    assert.equal(reply?.mac, (await desk.digest('reply', id)).slice(0, 16));
  });

  it('marks a letter as ours, so that it is known when it comes back', async () => {
    const { desk, id } = await withRequest();
    await desk.correspondence.tell(id, 'proof', order);
    const headers = desk.mailer.sent[0]?.mail.headers ?? [];
    const mark = headers.find(({ key }) => key === 'x-jauap-letter')?.value ?? '';
    assert.deepEqual(await ourLetter(desk.digest, mark), { id, letter: 'proof' });
  });

  for (const [to, inReplyTo] of [
    [SENDER.toUpperCase(), 'its message'],
    ['other@example.kz', undefined],
  ] as const)
    it(`to ${to} answers ${inReplyTo ?? 'no message: it is another’s'}`, async () => {
      const { desk, id } = await withRequest();
      await desk.correspondence.tell(id, 'proof', { ...order, to });
      const expected = inReplyTo && `<${id}@example.kz>`;
      assert.equal(desk.mailer.sent[0]?.mail.inReplyTo, expected);
    });

  it('goes to a mailbox that was spelled with quotes or comments, under its plain name', async () => {
    const { desk, id } = await withRequest();
    await desk.correspondence.tell(id, 'proof', { ...order, to: '"ai\\gerim"(me)@example.kz.' });
    assert.equal(desk.mailer.sent[0]?.to, SENDER);
  });

  it('to nobody is not sent', async () => {
    const { desk, id } = await withRequest();
    await assert.rejects(desk.correspondence.tell(id, 'proof', { ...order, to: '' }), TypeError);
    assert.deepEqual((await desk.requests.get(id)).letters, {});
  });
});
