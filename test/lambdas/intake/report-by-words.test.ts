import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { letterMac, letterMark } from '../../../lambdas/request/letter-mark.ts';
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

const FAILED = '550 5.1.1 <aigerim@example.kz>: no such user';
const RETURNED = { Subject: 'Undelivered Mail Returned to Sender' };
const OPENING = 'Your message could not be delivered.';
const REAL = [
  ['above the head of our letter', {}, (mark: string) => `\n\nX-Jauap-Letter: ${mark}\nSubject: x`],
  [
    'with a null return path, too',
    { 'Return-Path': '<>' },
    (mark: string) => `\n\nX-Jauap-Letter: ${mark}`,
  ],
] as const;

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

describe('a report in words alone that comes from a participant’s mailbox', () => {
  for (const [what, headers, below] of REAL)
    it(`is noted on the request of the letter that it returns: ${what}`, async () => {
      const desk = await desks.open();
      const id = await awaitProof(desk);
      const letter = { id, letter: 'acknowledgement' } as const;
      const mark = letterMark(id, letter.letter, await letterMac(desk.digest, letter));
      const To = replyAddress(desk.controller, id, replyMac(await desk.digest('reply', id)));
      const body = `${OPENING}\n${FAILED}${below(mark)}`;
      await receive(desk, bySes({}, eml({ From: SENDER, To, ...RETURNED, ...headers }, body)));
      const { events } = (await desk.requests.get(id)).history;
      const what = events.map((event) => event.what);
      assert.ok(what.includes('letter-bounced') && !what.includes('message-received'), `${what}`);
    });

  it('is no reply where its return path is empty, whatever it is about', async () => {
    const message = {
      headers: { ...RETURNED, 'Return-Path': '<>' },
      body: `${OPENING}\n${FAILED}`,
    };
    const { heard, aside } = await sent(SENDER, message);
    assert.deepEqual([heard, aside], [[], ['bounce']]);
  });
});
