import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { requestIdOf } from '../../../lambdas/request/ids.ts';
import {
  CAPS_OF_FORWARDS,
  CAPS_OF_MAILBOX,
  CAPS_OF_REQUEST,
  type CountedLetter,
  capReached,
  type LetterCap,
  stillCounted,
} from '../../../lambdas/request/letter-caps.ts';

/** Zammad's: letters within 10, 30, 60, 180 and 600 minutes. */
const ZAMMAD = { ofRequest: [10, 15, 25, 50, 100], toMailbox: [30, 60, 120, 240, 360] };
const WINDOWS = [10, 30, 60, 180, 600];
const at = (minutes: number) =>
  new Date(Date.parse('2026-03-06T05:00:00.000Z') + minutes * 60_000).toISOString();
const request = (number: number) => requestIdOf('BJQ', `request ${number}`);
const letters = (count: number, minute: number, id = request(1)): CountedLetter[] =>
  Array.from({ length: count }, () => ({ at: at(minute), id }));

describe('the caps on automatic letters', () => {
  for (const [name, caps, floor] of [
    ['of a request', CAPS_OF_REQUEST, ZAMMAD.ofRequest],
    ['to a mailbox', CAPS_OF_MAILBOX, ZAMMAD.toMailbox],
  ] as const)
    it(`${name} are no higher than Zammad’s in the same windows`, () => {
      assert.deepEqual(
        caps.map(({ minutes }) => minutes),
        WINDOWS,
      );
      for (const [index, { letters }] of caps.entries())
        assert.ok(letters <= (floor[index] ?? 0), `${letters} letters`);
    });

  for (const { letters: cap, minutes } of CAPS_OF_REQUEST)
    it(`let ${cap} letters of a request go within ${minutes} minutes, not one more, and one when the first is older`, () => {
      // All at the edge of the window, where no shorter window counts them.
      const before = letters(cap, 0);
      const next = (minute: number) => ({ at: at(minute), id: request(1) });
      const edge = minutes - 0.001;
      assert.equal(capReached(before.slice(1), next(edge)), undefined);
      assert.equal(capReached(before, next(edge)), 'too-many-of-request');
      const longer = CAPS_OF_REQUEST.some((each) => each.minutes > minutes && each.letters <= cap);
      assert.ok(!longer);
      assert.equal(capReached(before, next(minutes)), undefined);
    });

  for (const { letters: cap, minutes } of CAPS_OF_MAILBOX)
    it(`let ${cap} letters go to a mailbox within ${minutes} minutes, of whatever requests`, () => {
      const before = Array.from({ length: cap }, (_, number) => ({
        at: at(0),
        id: request(number),
      }));
      const next = (minute: number) => ({ at: at(minute), id: request(cap) });
      assert.equal(capReached(before.slice(1), next(minutes - 0.001)), undefined);
      assert.equal(capReached(before, next(minutes - 0.001)), 'too-many-to-mailbox');
      assert.equal(capReached(before, next(minutes)), undefined);
    });

  for (const { letters: cap, minutes } of CAPS_OF_FORWARDS)
    it(`let ${cap} forwarded messages go to a mailbox within ${minutes} minutes`, () => {
      const before = Array.from({ length: cap }, () => ({ at: at(0) }));
      const next = (minute: number) => ({ at: at(minute) });
      assert.equal(capReached(before.slice(1), next(minutes - 0.001)), undefined);
      assert.equal(capReached(before, next(minutes - 0.001)), 'too-many-forwards');
      assert.equal(capReached(before, next(minutes)), undefined);
    });

  it('leave room for what a request needs: four letters of its own and five wrong codes at once', () =>
    assert.equal(capReached(letters(9, 0), { at: at(0), id: request(1) }), undefined));

  it('hold in every window, however the letters come', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ wait: fc.nat({ max: 45 }), number: fc.nat({ max: 3 }) }), {
          maxLength: 150,
        }),
        (tries) => {
          const sent: CountedLetter[] = [];
          let minute = 0;
          for (const { wait, number } of tries) {
            minute += wait / 10;
            const next = { at: at(minute), id: request(number) };
            if (!capReached(stillCounted(sent, next.at), next)) sent.push(next);
          }
          const most = (caps: readonly LetterCap[], these: readonly CountedLetter[]) => {
            for (const { letters: cap, minutes } of caps)
              for (const { at: end } of these) {
                const from = Date.parse(end) - minutes * 60_000;
                const inside = these.filter((each) => each.at <= end && Date.parse(each.at) > from);
                assert.ok(inside.length <= cap);
              }
          };
          most(CAPS_OF_MAILBOX, sent);
          for (const number of [0, 1, 2, 3])
            most(
              CAPS_OF_REQUEST,
              sent.filter(({ id }) => id === request(number)),
            );
        },
      ),
    ));
});
