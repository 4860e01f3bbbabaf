import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { concludeFulfilment } from '../../../lambdas/fulfil/conclude-fulfilment.ts';
import type { Received } from '../../../lambdas/request/request.ts';
import { sendAnswer } from '../../../lambdas/respond/send-answer.ts';
import { writeAnswer } from '../../../lambdas/respond/write-answer.ts';
import { startDesks } from '../../support/desk.ts';
import { verify } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);
const AT = '2026-03-06T05:00:00.000Z';

/** The text of the answer, in English. */
const answered = async (patch: Partial<Omit<Received, 'status'>>): Promise<string> => {
  const desk = await desks.open();
  const requestId = await verify(desk, { language: 'en', ...patch });
  await concludeFulfilment(desk)({ requestId });
  await writeAnswer(desk)({ requestId });
  await sendAnswer(desk)({ requestId });
  return desk.mailer.sent[0]?.mail.text ?? '';
};

describe('BJQ-9: the answer to an opt-out says', () => {
  for (const [name, result, says, saysNot] of [
    [
      'that mailings stopped, where a row was changed',
      { done: { optout: 2 } },
      /taken off/,
      /none/,
    ],
    ['that a person stopped them', { done: { optout: 0 }, byHand: true }, /taken off/, /none/],
    [
      'that there were none, where no row was',
      { done: { optout: 0 } },
      /on none of our/,
      /taken off/,
    ],
  ] as const)
    it(name, async () => {
      const found = { system: 'shop', at: AT, found: true, undecided: {}, ...result };
      const text = await answered({ kinds: ['optout'], results: [found] });
      assert.match(text, says);
      assert.match(text, /online shop: 6 March 2026/);
      assert.doesNotMatch(text, saysNot);
    });
});

describe('LAW-9, BJQ-13: what a person did by hand is answered with', () => {
  const byHand = { outcome: 'done-by-hand', at: AT } as const;
  for (const kind of ['deletion', 'withdrawal'] as const)
    it(`what stays after a ${kind}, why and until when`, async () => {
      const text = await answered({ kinds: [kind], decisions: { [kind]: byHand } });
      for (const { what, why, until } of bazarjoq.kept)
        assert.ok([what, why, until].every(({ en }) => text.includes(en)));
    });

  it('nothing of the sort after a correction: all stays', async () => {
    const text = await answered({ kinds: ['correction'], decisions: { correction: byHand } });
    assert.match(text, /carried out this part/);
    assert.doesNotMatch(text, /stay in storage/);
  });
});
