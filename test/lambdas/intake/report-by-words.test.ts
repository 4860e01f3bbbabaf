import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { replyAddress, replyMac } from '../../../lambdas/request/reply-address.ts';
import { startDesks } from '../../support/desk.ts';
import { bySes, eml } from '../../support/letters.ts';
import { awaitProof, SENDER } from '../../support/requests.ts';
import { receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

const NOTICE = {
  headers: { Subject: 'Ваше письмо не доставлено' },
  body: 'Ваше письмо не доставлено: 550 5.2.2 mailbox full. Позвоните мне.',
};
const NO_WORDS_OF_A_NOTICE = {
  headers: { Subject: 'Ваше письмо не доставлено' },
  body: 'Ваше письмо с кодом мне не доставлено. Позвоните мне: 8 701 505 12 34',
};
const SURELY = { ...NOTICE, headers: { ...NOTICE.headers, 'X-Failed-Recipients': SENDER } };

const sent = async (from: string, { headers, body }: typeof NOTICE) => {
  const desk = await desks.open();
  const id = await awaitProof(desk);
  const To = replyAddress(desk.controller, id, replyMac(await desk.digest('reply', id)));
  await receive(desk, bySes({}, eml({ From: from, To, ...headers }, body)));
  const { events } = (await desk.requests.get(id)).history;
  const heard = events.filter(({ what }) => what === 'message-received');
  const day = desk.clock().slice(0, 10);
  const { notes } = await desk.aside.list(desk.controller.id, { day, atMost: 10 });
  return {
    heard: heard.map(({ facts }) => [facts?.reply, facts?.toRead]),
    told: desk.operators.told.map(({ matter }) => matter),
    aside: notes.map(({ disposition }) => disposition),
    letters: desk.mailer.sent.length,
  };
};

describe('what a participant writes to their request is kept with it and told', () => {
  for (const [what, reply, message] of [
    ['in the words of a mail system', 'automatic', NOTICE],
    ['about a letter that did not come', 'message', NO_WORDS_OF_A_NOTICE],
  ] as const)
    it(what, async () =>
      assert.deepEqual(await sent(SENDER, message), {
        heard: [[reply, true]],
        told: ['message-from-requester'],
        aside: [],
        letters: 0,
      }),
    );
});

describe('a report is no reply', () => {
  for (const [what, from, message] of [
    ['by its words, from anybody else', 'gateway@example.com', NOTICE],
    ['by its form, from whomever', SENDER, SURELY],
  ] as const)
    it(what, async () =>
      assert.deepEqual(await sent(from, message), {
        heard: [],
        told: [],
        aside: ['bounce'],
        letters: 0,
      }),
    );
});
