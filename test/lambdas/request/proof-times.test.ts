import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { proofTimes, secondsUntil } from '../../../lambdas/request/proof-times.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const policy = { remindAfter: 'P3D', expireAfter: 'P10D', leaveBeforeDue: 'P2D' };
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
const ASKED = Date.parse('2026-03-06T05:00:00.000Z');

const cases = fc.record({
  asked: fc.integer({ min: ASKED, max: ASKED + 400 * DAY }),
  /** Before asking, too: a request may be understood late. */
  toDue: fc.integer({ min: -5 * DAY, max: 60 * DAY }),
  remind: fc.integer({ min: 1, max: 20 }),
  expire: fc.integer({ min: 1, max: 40 }),
  leave: fc.integer({ min: 0, max: 10 }),
});
const timesOf = ({
  asked,
  toDue,
  remind,
  expire,
  leave,
}: typeof cases extends fc.Arbitrary<infer C> ? C : never) =>
  proofTimes(
    { remindAfter: `P${remind}D`, expireAfter: `P${expire}D`, leaveBeforeDue: `P${leave}D` },
    iso(asked),
    iso(asked + toDue),
  );

describe('the times of a proof', () => {
  it('are those of the policy where the due date is far', () =>
    assert.deepEqual(proofTimes(policy, iso(ASKED), iso(ASKED + 30 * DAY)), {
      remindAt: iso(ASKED + 3 * DAY),
      expiresAt: iso(ASKED + 10 * DAY),
    }));

  it('shrink where it is near: the reminder comes half way', () =>
    assert.deepEqual(proofTimes(policy, iso(ASKED), iso(ASKED + 4 * DAY)), {
      remindAt: iso(ASKED + DAY),
      expiresAt: iso(ASKED + 2 * DAY),
    }));

  it('never reach into the days kept for the answer, but leave an hour at least', () =>
    fc.assert(
      fc.property(cases, (given) => {
        const { asked, toDue, leave } = given;
        const expires = Date.parse(timesOf(given).expiresAt);
        assert.ok(expires - asked >= HOUR);
        assert.ok(expires <= Math.max(asked + toDue - leave * DAY, asked + HOUR));
      }),
    ));

  it('have the reminder after the asking and before the end', () =>
    fc.assert(
      fc.property(cases, (given) => {
        const { remindAt, expiresAt } = timesOf(given);
        assert.ok(remindAt > iso(given.asked) && remindAt < expiresAt, `${remindAt} ${expiresAt}`);
      }),
    ));

  it('are never longer than the policy says', () =>
    fc.assert(
      fc.property(cases, (given) => {
        const { remindAt, expiresAt } = timesOf(given);
        assert.ok(Date.parse(remindAt) <= given.asked + given.remind * DAY);
        assert.ok(Date.parse(expiresAt) <= given.asked + given.expire * DAY);
      }),
    ));

  it('can be compared as texts: milliseconds are always written', () =>
    fc.assert(
      fc.property(cases, (given) => {
        for (const time of Object.values(timesOf(given)))
          assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      }),
    ));
});

describe('the seconds of a wait', () => {
  for (const [milliseconds, seconds] of [
    [5000, 5],
    [4001, 5],
    [0, 1],
    [-99_000, 1],
  ] as const)
    it(`are whole and at least one: ${milliseconds} ms → ${seconds} s`, () =>
      assert.equal(secondsUntil(iso(ASKED + milliseconds), iso(ASKED)), seconds));
});
