import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { takeDecision } from '../../../lambdas/desk/take-decision.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import { KIND_NAMES } from '../../../lambdas/request/kind-names.ts';
import { proof } from '../../../lambdas/respond/letters/proof.ts';
import { proofReminder } from '../../../lambdas/respond/letters/proof-reminder.ts';
import { acceptProof } from '../../../lambdas/verify/accept-proof.ts';
import { askForProof, remindOfProof } from '../../../lambdas/verify/ask-for-proof.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { awaitProof, register, SENDER, verify } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

const needs = (desk: Desk, mailbox = SENDER) => ({
  ...desk,
  publicUrl: 'https://pages.example',
  writeLetter: proof,
  mailboxToProve: async () => mailbox,
});
const ask = (desk: Desk, requestId: RequestId, mailbox = SENDER) =>
  askForProof(needs(desk, mailbox))({ requestId, taskToken: 'token-1' });
const remind = (desk: Desk, requestId: RequestId) =>
  remindOfProof({ ...needs(desk), writeLetter: proofReminder })({
    requestId,
    taskToken: 'token-2',
  });
/** What the reader of the newest letter gets: its code and the token of its link. */
const offered = ({ mailer }: Desk) => {
  const text = mailer.sent.at(-1)?.mail.text ?? '';
  const code = /^\s*(\d{6})\s*$/m.exec(text)?.[1] ?? assert.fail(`no code in ${text}`);
  const token = /pages\.example\/proof\/(\S+)/.exec(text)?.[1] ?? assert.fail('no link');
  return { code, token };
};
const message = 'message' as never;

describe('asking for proof', () => {
  it('goes to the mailbox on file, with a code and a link that both work', async () => {
    for (const by of ['code', 'link'] as const) {
      const desk = await desks.open();
      const { id } = await register(desk);
      await ask(desk, id, 'on-file@example.kz');
      assert.deepEqual(
        desk.mailer.sent.map(({ to }) => to),
        ['on-file@example.kz'],
      );
      const { code, token } = offered(desk);
      const given = by === 'code' ? { by, code, message } : { by, token };
      assert.equal(await acceptProof(desk)(id, given), 'proven');
      assert.deepEqual(
        desk.answers.given.map(({ taskToken }) => taskToken),
        ['token-1'],
      );
    }
  });

  it('of two runs at once only one sends, and the code that went out is the one that works', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    const runs = await Promise.allSettled([ask(desk, id), ask(desk, id), ask(desk, id)]);
    const lost = runs.flatMap((run) => (run.status === 'rejected' ? [run.reason.name] : []));
    assert.deepEqual(lost, ['BeingSentError', 'BeingSentError']);
    assert.equal(desk.mailer.sent.length, 1);
    // The losers are tried again later, as the workflow does.
    desk.clock.pass(100);
    await ask(desk, id);
    assert.equal(desk.mailer.sent.length, 1);
    const { code } = offered(desk);
    assert.equal(await acceptProof(desk)(id, { by: 'code', code, message }), 'proven');
  });

  it('never sends a letter that names other kinds than are asked: corrected while it was written, it is written anew', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    const mailboxToProve = async () => {
      await takeDecision(desk)({ requestId: id, on: 'what-is-asked', kinds: ['optout'] });
      return SENDER;
    };
    const first = askForProof({ ...needs(desk), mailboxToProve });
    await assert.rejects(first({ requestId: id, taskToken: 'token-1' }), {
      name: 'StaleRequestError',
      message: `what request ${id} asks was corrected while proof was written`,
    });
    await ask(desk, id);
    const [letter, ...others] = desk.mailer.sent;
    assert.ok(letter?.mail.text?.includes(KIND_NAMES.optout.kk));
    assert.deepEqual(others, []);
  });

  it('keeps neither code nor token anywhere: not in the table, not in the personal store', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    await ask(desk, id);
    await remind(desk, id);
    const kept = JSON.stringify([await desk.items(), ...(await desk.personal())]);
    assert.match(kept, /•••/);
    for (const { mail } of desk.mailer.sent) {
      const code = /^\s*(\d{6})\s*$/m.exec(mail.text ?? '')?.[1];
      const token = /proof\/(\S+)/.exec(mail.text ?? '')?.[1];
      assert.ok(code && token && !kept.includes(token));
      assert.doesNotMatch(kept, new RegExp(`(?<![0-9a-f])${code}(?![0-9a-f])`));
    }
  });

  it('listens to the sender and to the mailbox on file, however it is spelled there', async () => {
    const desk = await desks.open();
    const { id, contact } = await register(desk);
    await ask(desk, id, '"On-file"@Example.kz.');
    const onFile = await desk.digest('contact', 'on-file@example.kz');
    assert.deepEqual((await desk.requests.get(id)).participants, [contact, onFile]);
  });

  it('writes one letter, however often the step runs', async () => {
    const desk = await desks.open();
    const { id } = await register(desk);
    for (let run = 0; run < 3; run++) await ask(desk, id);
    assert.equal(desk.mailer.sent.length, 1);
    assert.equal(await acceptProof(desk)(id, { by: 'link', token: offered(desk).token }), 'proven');
  });

  it('asks nobody when it is proven already, and wakes the workflow', async () => {
    const desk = await desks.open();
    const id = await verify(desk);
    await ask(desk, id);
    await remind(desk, id);
    assert.deepEqual(desk.mailer.sent, []);
    assert.deepEqual(
      desk.answers.given.map(({ taskToken }) => taskToken),
      ['token-1', 'token-2'],
    );
  });

  it('reminds with a new code; the old one is worth nothing, the tries used stay used', async () => {
    const desk = await desks.open();
    const id = await awaitProof(desk);
    const accept = acceptProof(desk);
    await accept(id, { by: 'code', code: '000000', message: 'first' as never });
    await remind(desk, id);
    const { code } = offered(desk);
    assert.equal(
      await accept(id, { by: 'code', code: '123456', message: 'old' as never }),
      'not-accepted',
    );
    const request = await desk.requests.get(id);
    assert.equal('proof' in request && request.proof.triesLeft, 3);
    assert.equal(await accept(id, { by: 'code', code, message: 'new' as never }), 'proven');
  });

  for (const step of ['ask', 'remind'] as const)
    it(`${step}: a run that dies anywhere is repeated, and the last letter’s code is valid`, () =>
      eachCrash(async (call, when) => {
        const desk = await desks.open();
        const id = step === 'ask' ? (await register(desk)).id : await awaitProof(desk);
        const run = step === 'ask' ? ask : remind;
        const { ports, reached } = dyingAt(desk, call, when);
        const { correspondence: _, ...wrapped } = ports;
        await run({ ...wrapped, correspondence: desk.correspondence } as Desk, id).catch(() => {});
        desk.clock.pass(120);
        await run(desk, id);
        const { code } = offered(desk);
        const outcome = await acceptProof(desk)(id, { by: 'code', code, message });
        assert.equal(outcome, 'proven', `${when} call ${call}`);
        return reached();
      }).then((places) => assert.ok(places > 5, `${places} places`)));
});
