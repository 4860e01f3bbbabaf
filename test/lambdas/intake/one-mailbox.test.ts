import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { findThread } from '../../../lambdas/intake/find-thread.ts';
import { readMail } from '../../../lambdas/intake/mail/read-mail.ts';
import { startDesks } from '../../support/desk.ts';
import { accessLetter, eml } from '../../support/letters.ts';
import { receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

/** One mailbox as a sender may write it. */
const SPELLINGS = ['a@example.kz', 'A@Example.kz', '"a"@example.kz', 'a@example.kz.'];

describe('one mailbox', () => {
  it('has no more requests carried on in a day by its tags and spellings: the others wait for a person', async () => {
    const desk = await desks.open();
    const tagged = Array.from({ length: 16 }, (_, tag) => `a+${tag}@example.kz`);
    for (const [place, From] of [...SPELLINGS, ...tagged].entries())
      await receive(desk, accessLetter({ From, 'Message-ID': `<${place}@x>` }));
    const ids = await desk.requestIds();
    const all = await Promise.all(ids.map((id) => desk.requests.get(id)));
    assert.equal(all.length, 20);
    const { requestsADay } = desk.controller.proof;
    assert.equal(all.filter(({ mayAcknowledge }) => mayAcknowledge).length, requestsADay);
  });

  for (const wrote of SPELLINGS)
    it(`that wrote as ${wrote} takes part in its request however it is spelled, but not under a tag`, async () => {
      const desk = await desks.open();
      await receive(desk, accessLetter({ From: wrote }));
      const [id] = await desk.requestIds();
      const known = async (From: string) => {
        const mail = await readMail(eml({ From, Subject: `Re: ${id}` }, 'x'));
        return (await findThread(desk)(mail))?.fromParticipant;
      };
      for (const From of SPELLINGS) assert.equal(await known(From), true, From);
      assert.equal(await known('a+b@example.kz'), false);
    });
});
