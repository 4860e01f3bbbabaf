import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { bazarjoq } from '../../controllers/bazarjoq/controller.ts';
import { keptDue } from '../../lambdas/law/kept-due.ts';
import type { AsideNote } from '../../lambdas/request/aside.ts';
import { orderOf } from '../../local/desk-orders.ts';
import { sampleCustomers } from '../../local/sample-shop.ts';
import { type Journey, startJourney } from '../support/journey.ts';

const [aigerim] = sampleCustomers;
const CAME = '2026-03-02T05:00:00.000Z';
const ORDER = {
  from: aigerim.email,
  subject: 'Тапсырыс',
  text: 'Сәлеметсіз бе! Тапсырысым қашан жеткізіледі?',
};

describe('a message that opened no request, days later', () => {
  let desk: Journey;
  before(async () => {
    desk = await startJourney(CAME);
    await desk.send(ORDER);
    await desk.clock.jumpTo('2026-03-05T09:00:00.000+05:00');
  });
  after(() => desk.stop());

  /** `npm run --silent desk -- aside bazarjoq …` */
  const aside = <Answer>(words: readonly string[] = [], options = {}) =>
    desk.operate<Answer>(orderOf(['aside', 'bazarjoq', ...words], options));
  const list = async (options = {}) =>
    (await aside<{ messages: readonly AsideNote[] }>([], options)).messages;
  let name: string;

  it('is listed under the day it came, without a word of it, and got no letter', async () => {
    assert.deepEqual(await list(), []);
    const [note, ...others] = await list({ day: '2026-03-02' });
    assert.deepEqual([note?.disposition, note?.at, others], ['other', CAME, []]);
    assert.doesNotMatch(JSON.stringify(note), /aigerim|Тапсырыс/i);
    assert.deepEqual(await desk.letters(), []);
    name = note?.name ?? assert.fail();
  });

  it('is shown by its name, and the look is recorded', async () => {
    const { subject, text } = await aside<typeof ORDER>([name]);
    assert.deepEqual([subject, text.trim()], [ORDER.subject, ORDER.text]);
    const [note] = await list({ day: '2026-03-02' });
    assert.equal(note?.revealedAt, '2026-03-05T04:00:00.000Z');
  });

  it('is registered after all: a person says what it asks, and its terms run from the day it came', async () => {
    const { requestId } = await aside<{ requestId: string }>([name], { register: true });
    const { status, why, receivedAt, dueAt, waitsFor } = await desk.show(requestId);
    const due = keptDue(bazarjoq, { kinds: [], receivedAt: CAME });
    assert.deepEqual([status, why, waitsFor], ['unclear', 'set-aside-before', ['what-is-asked']]);
    assert.deepEqual([receivedAt, dueAt], [CAME, due.dueAt]);
    assert.deepEqual(await list({ day: '2026-03-02' }), []);
    await assert.rejects(aside([name]), new RegExp(`is request ${requestId}: reveal that one`));
    assert.deepEqual(await aside([name], { register: true }), { requestId });
  });

  for (const options of [{}, { register: true }])
    it(`is not made up where there is none of that name: ${JSON.stringify(options)}`, () =>
      assert.rejects(
        aside(['0'.repeat(64)], options),
        /^Error: NotKeptError: no message 0{64} is kept aside for bazarjoq, or no longer$/,
      ));

  it('and a name that is none is told to be wrong', () =>
    assert.rejects(aside(['BJQ-7K2M']), /InvalidInputError: name: wanted a name/));
});
