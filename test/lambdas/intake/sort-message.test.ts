import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import { letterMac, letterMark } from '../../../lambdas/request/letter-mark.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { bySes, eml } from '../../support/letters.ts';
import { awaitProof } from '../../support/requests.ts';
import { receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

const received = async (
  message: (id: RequestId, desk: Desk) => Uint8Array | Promise<Uint8Array>,
) => {
  const desk = await desks.open();
  const id = await awaitProof(desk);
  await receive(desk, await message(id, desk));
  const other = (await desk.requestIds()).find((each) => each !== id);
  const opened = other && (await desk.requests.get(other));
  return (
    opened && {
      why: 'why' in opened && opened.why,
      about: opened.history.events[0]?.facts?.about === id,
    }
  );
};
const quoting = (id: string, body: string) =>
  eml({ From: 'mallory@example.com', Subject: id, 'Message-ID': '<m@example.com>' }, body);

describe('of a stranger’s message about another’s request the operator is warned', () => {
  for (const [what, verdicts, body, why] of [
    ['that it is infected', { virus: 'FAIL' }, 'see attached', 'infected'],
    ['that it is spam', { spam: 'FAIL' }, 'Жеңілдік! Барлық тауарға 50 %.', 'spam'],
    ['that it is of a stranger', {}, 'Жабыңыздар оны', 'reply-of-another'],
  ] as const)
    it(what, async () =>
      assert.deepEqual(await received((id) => bySes(verdicts, quoting(id, body))), {
        why,
        about: true,
      }),
    );
});

it('a letter of ours that quotes a request opens none', async () => {
  const opened = await received(async (id, desk) => {
    const mark = letterMark(id, 'answer', await letterMac(desk.digest, { id, letter: 'answer' }));
    return eml({ From: 'info@bazarjoq.kz', Subject: id, 'X-Jauap-Letter': mark }, 'Жауап');
  });
  assert.equal(opened, undefined);
});
