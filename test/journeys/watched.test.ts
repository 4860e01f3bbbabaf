import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sampleCustomers } from '../../local/sample-shop.ts';
import { type Journey, startJourney } from '../support/journey.ts';

const [aigerim] = sampleCustomers;

describe('a request whose time runs out is watched from outside its workflow', () => {
  let desk: Journey;
  before(async () => {
    desk = await startJourney('2026-03-11T12:00:00.000+05:00', { schedules: true });
  });
  after(() => desk.stop());

  it('an unclear letter of noon, due by 24:00 of the next working day, is told of until somebody reads it', async () => {
    const headers = { 'X-Auto-Response-Suppress': 'All' };
    await desk.send({
      ...{ from: aigerim.email, subject: 'Сұрақ', text: 'Деректерімді жойыңыз.', headers },
    });
    const { id, dueAt } = await desk.newest();
    assert.equal(dueAt, '2026-03-12T19:00:00.000Z');
    await desk.clock.jumpTo('2026-03-13T01:00:00.000+05:00');
    const { history } = await desk.show(id);
    assert.deepEqual(
      history
        .filter(({ what }) => what === 'operators-told-of-deadline')
        .map(({ facts }) => facts?.notice),
      ['one-working-day-left', 'half-of-term', 'two-hours-left', 'late'],
    );
    const digests = await desk.letters('operators@example.com');
    assert.equal(digests.length, 4);
    assert.match(digests.at(-1)?.text ?? '', new RegExp(`${id}: мерзімі 2026-03-12 24:00`));
    for (const { text } of digests) assert.ok(!text.includes(aigerim.email));
    await desk.settled();
    assert.deepEqual(desk.cloud.deadLetters.all(), [], 'news of the digests is known');
  });

  it('stays in the operators’ list, on top, while it is late', async () => {
    const [first] = await desk.operate<{ id: string }[]>({ do: 'list' });
    assert.equal(first?.id, (await desk.newest()).id);
  });
});
