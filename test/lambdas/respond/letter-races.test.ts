import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { controllers } from '../../../controllers/all.ts';
import type { Mailer } from '../../../lambdas/request/correspondence.ts';
import { verifyHistory } from '../../../lambdas/request/history.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import { inStatus } from '../../../lambdas/request/transitions.ts';
import { understoodAnew } from '../../../lambdas/request/understood-anew.ts';
import { correspondence } from '../../../lambdas/respond/correspondence.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { awaitProof, SENDER } from '../../support/requests.ts';

const order = {
  to: SENDER,
  letter: { subject: 'BJQ', text: 'Код: 482913\n', html: '<p>Код: 482913</p>' },
};

const desks = await startDesks();
after(() => desks.stop());

describe('while a letter goes out', () => {
  const withRequest = async () => {
    const desk = await desks.open();
    return { desk, id: await awaitProof(desk, { kinds: ['access'] }) };
  };
  /** A run in whose moment between sending and marking something else happens. */
  const meanwhile = (desk: Desk, happens: () => Promise<unknown>) => {
    const mailer: Mailer = {
      async send(mail) {
        const messageId = await desk.mailer.send(mail);
        await happens();
        return messageId;
      },
    };
    return correspondence({ ...desk, controllers, mailer });
  };
  const correct = ({ requests, clock }: Desk, id: RequestId) =>
    requests.change(id, (now) => {
      const { language, dueAt, dueBy, watchAt = dueAt } = now;
      return understoodAnew(inStatus(now, 'received', 'awaiting-proof'), clock(), {
        ...{ language, dueAt, dueBy, watchAt },
        kinds: ['access', 'deletion'],
        missing: ['fullName'],
      });
    });
  const sentOf = async ({ requests }: Desk, id: RequestId) => {
    const { history } = await requests.get(id);
    assert.deepEqual(verifyHistory(id, history), { intact: true });
    return history.events.filter(({ what }) => what === 'letter-sent').map(({ facts }) => facts);
  };

  for (const name of ['particulars', 'proof'] as const)
    it(`an operator may correct what is asked: the ${name} letter of before is not told, and the new one goes`, async () => {
      const { desk, id } = await withRequest();
      const after = await meanwhile(desk, () => correct(desk, id)).tell(id, name, order);
      assert.equal(after.letters[name], undefined);
      const again = await desk.correspondence.tell(id, name, order);
      assert.equal(again.letters[name]?.told?.messageId, 'ses-2');
      const outdated = (await sentOf(desk, id)).map((facts) => facts?.outdated);
      assert.deepEqual(outdated, [true, undefined]);
    });

  it('an acknowledgement stays told, for no correction calls it off', async () => {
    const { desk, id } = await withRequest();
    const racing = meanwhile(desk, () => correct(desk, id));
    await racing.tell(id, 'acknowledgement', order);
    const { letters } = await desk.correspondence.tell(id, 'acknowledgement', order);
    assert.equal(letters.acknowledgement?.told?.messageId, 'ses-1');
    assert.equal(desk.mailer.sent.length, 1);
  });

  for (const [when, comesBetween] of [
    ['when the claim has run out', async ({ clock }: Desk) => clock.pass(91)],
    ['after a correction, in the same millisecond', correct],
  ] as const)
    it(`another run may take it over ${when}: only the letter of the last claim is told`, async () => {
      const { desk, id } = await withRequest();
      const secondIsSent = Promise.withResolvers<void>();
      const firstIsOver = Promise.withResolvers<void>();
      const second = meanwhile(desk, () => {
        secondIsSent.resolve();
        return firstIsOver.promise;
      });
      let last: Promise<unknown> = Promise.resolve();
      const first = meanwhile(desk, async () => {
        await comesBetween(desk, id);
        last = second.tell(id, 'proof', order);
        await secondIsSent.promise;
      });
      const after = await first.tell(id, 'proof', order);
      assert.deepEqual([desk.mailer.sent.length, after.letters.proof?.told], [2, undefined]);
      firstIsOver.resolve();
      await last;
      const { letters } = await desk.requests.get(id);
      assert.equal(letters.proof?.told?.messageId, 'ses-2');
    });

  it('a claim that is decided on anew after it was written is still its own', async () => {
    const { desk, id } = await withRequest();
    const twice: Desk['requests']['change'] = async (which, decide) => {
      await desk.requests.change(which, decide);
      return desk.requests.change(which, decide);
    };
    const requests = { ...desk.requests, change: twice };
    await correspondence({ ...desk, controllers, requests }).tell(id, 'proof', order);
    assert.equal((await sentOf(desk, id)).length, 1);
    assert.equal(desk.mailer.sent.length, 1);
  });
});
