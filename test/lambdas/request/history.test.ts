import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Actor, History, HistoryEvent } from '../../../lambdas/request/history.ts';
import { emptyHistory, verifyHistory, withEvent } from '../../../lambdas/request/history.ts';
import { requestIdOf } from '../../../lambdas/request/ids.ts';

const id = requestIdOf('BJQ', 'one');
const AT = '2026-03-06T05:00:00.000Z';

const happening = fc.record({
  what: fc.stringMatching(/^[a-z-]{1,12}$/),
  actor: fc.constantFrom<Actor>('machine', 'requester', 'operator'),
  facts: fc.dictionary(
    fc.stringMatching(/^[a-zA-Z]{1,8}$/),
    fc.oneof(fc.string(), fc.integer(), fc.boolean()),
    { maxKeys: 4, noNullPrototype: true },
  ),
});
const histories = fc
  .array(happening, { minLength: 1, maxLength: 12 })
  .map((all) => all.reduce((history, each) => withEvent(history, AT, each), emptyHistory(id)));
/** A history and a place in it. */
const placed = histories.chain((history) =>
  fc.tuple(fc.constant(history), fc.nat(history.events.length - 1)),
);

const isBroken = (history: History, at: number) =>
  assert.deepEqual(verifyHistory(id, history), { intact: false, brokenAt: at });

describe('a history', () => {
  it('that nobody touched is intact, also after it was stored and read back', () =>
    fc.assert(
      fc.property(histories, (history) => {
        const stored: History = JSON.parse(JSON.stringify(history));
        assert.deepEqual(verifyHistory(id, stored), { intact: true });
      }),
    ));

  it('is intact whatever order its facts are read in', () => {
    const facts = { zebra: 1, apple: 'x' };
    const { head } = withEvent(emptyHistory(id), AT, { what: 'a', actor: 'machine', facts });
    const turned = { apple: 'x', zebra: 1 };
    const events = [
      { what: 'a', actor: 'machine', at: AT, facts: turned, hash: head.hash },
    ] as const;
    assert.deepEqual(verifyHistory(id, { events, head }), { intact: true });
  });

  const changes: Readonly<Record<string, (event: HistoryEvent) => HistoryEvent>> = {
    time: (event) => ({ ...event, at: '2026-03-06T05:00:00.001Z' }),
    deed: (event) => ({ ...event, what: `${event.what}x` }),
    actor: (event) => ({ ...event, actor: 'stranger' }),
    'added fact': (event) => ({ ...event, facts: { ...event.facts, addedLater: true } }),
    'type of a fact': (event) => ({
      ...event,
      facts: Object.fromEntries(
        Object.entries({ ...event.facts, none: 1 }).map(([name, value]) => [name, `${value}!`]),
      ),
    }),
    hash: (event) => ({ ...event, hash: event.hash.replace(/^./, (c) => (c === '0' ? '1' : '0')) }),
  };
  for (const [name, change] of Object.entries(changes))
    it(`shows the event whose ${name} was changed`, () =>
      fc.assert(
        fc.property(placed, ([history, at]) => {
          const events = history.events.map((event, index) =>
            index === at ? change(event) : event,
          );
          isBroken({ ...history, events }, at);
        }),
      ));

  it('shows where an event was dropped, moved or added', () =>
    fc.assert(
      fc.property(placed, ([history, at]) => {
        const { events } = history;
        const event = events[at] as HistoryEvent;
        isBroken({ ...history, events: events.toSpliced(at, 1) }, at);
        isBroken({ ...history, events: events.toSpliced(at, 0, event) }, at + 1);
        if (at > 0)
          isBroken(
            { ...history, events: events.toSpliced(at, 1).toSpliced(at - 1, 0, event) },
            at - 1,
          );
      }),
    ));

  it('shows that it was cut short, also when its count was changed with it', () =>
    fc.assert(
      fc.property(histories, ({ events, head }) => {
        const rest = events.slice(0, -1);
        isBroken({ events: rest, head }, rest.length);
        isBroken({ events: rest, head: { ...head, count: rest.length } }, rest.length);
      }),
    ));

  it('belongs to one request: under another id it does not fit', () => {
    const { events, head } = withEvent(emptyHistory(id), AT, { what: 'a', actor: 'machine' });
    const other = verifyHistory(requestIdOf('BJQ', 'two'), { events, head });
    assert.deepEqual(other, { intact: false, brokenAt: 0 });
  });
});
