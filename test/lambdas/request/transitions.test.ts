import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fulfilling from '../../../lambdas/request/fulfilling.ts';
import { verifyHistory } from '../../../lambdas/request/history.ts';
import * as opening from '../../../lambdas/request/opening.ts';
import * as proving from '../../../lambdas/request/proving.ts';
import { isOpen, type Request, type Status } from '../../../lambdas/request/request.ts';
import * as transitions from '../../../lambdas/request/transitions.ts';
import * as anew from '../../../lambdas/request/understood-anew.ts';
import * as waiting from '../../../lambdas/request/waiting.ts';
import { inEveryStatus } from '../../support/every-status.ts';

const to = { ...opening, ...anew, ...proving, ...fulfilling, ...waiting, ...transitions };
const AT = '2026-03-07T05:00:00.000Z';
const each = inEveryStatus();
const all: readonly Request[] = Object.values(each);
const last = ({ history }: Request) => history.events.at(-1);

describe('a step that wants a status', () => {
  for (const request of all)
    for (const wanted of Object.keys(each) as Status[])
      it(`${wanted} ${wanted === request.status ? 'gets' : 'refuses'} one that is ${request.status}`, () =>
        wanted === request.status
          ? assert.equal(to.inStatus(request, wanted), request)
          : assert.throws(() => to.inStatus(request, wanted), {
              name: 'WrongStatusError',
              message: `request ${request.id} is ${request.status}, wanted ${wanted}`,
            }));
});

describe('every change is told by the history, which stays intact', () => {
  const { unclear, received, verified, fulfilled } = each;
  const asked = each['awaiting-proof'];
  const due = {
    kinds: ['access'] as const,
    language: 'ru' as const,
    dueAt: AT,
    dueBy: 'LAW-1',
    missing: [],
    watchAt: AT,
  };
  const { proven } = verified;
  const changes: readonly [string, Request][] = [
    ['understood', to.understood(unclear, AT, due)],
    ['understood-anew', to.understoodAnew(asked, AT, due)],
    ['closed', to.noRequest(unclear, AT)],
    ['proof-asked', to.proofAsked(received, AT, asked.proof)],
    ['proof-refused', to.codeRefused(asked, AT, 'message')],
    ['proof-missing', to.proofRanOut(asked, AT, 'too-late')],
    ['verified', to.verified(asked, AT, proven)],
    [
      'system-answered',
      to.resultKept(verified, AT, {
        system: 'shop',
        at: AT,
        found: false,
        done: {},
        undecided: {},
      }),
    ],
    ['decided', to.decided(verified, AT, 'access', { outcome: 'grant' })],
    ['fulfilled', to.fulfilled(verified, AT)],
    ['answered', to.answered(fulfilled, AT)],
    ['closed', to.closed(received, AT, 'no-request', 'operator')],
    ['waiting', to.waitsFor(received, AT, 'decision', 'new-token')],
  ];
  for (const [what, after] of changes)
    it(what, () => {
      assert.equal(last(after)?.what, what);
      assert.equal(last(after)?.at, AT);
      assert.deepEqual(verifyHistory(after.id, after.history), { intact: true });
    });
});

describe('wrong codes', () => {
  it('cost one try each; the fifth ends in a person’s hands', () => {
    let now: Request = each['awaiting-proof'];
    const left: unknown[] = [];
    for (let code = 1; code <= 5; code++) {
      now = to.codeRefused(to.inStatus(now, 'awaiting-proof'), AT, `message ${code}`);
      left.push('proof' in now && now.proof.triesLeft);
    }
    assert.deepEqual(left, [4, 3, 2, 1, 0]);
    assert.equal(now.status === 'proof-missing' && now.why, 'too-many-tries');
  });
});

describe('a request', () => {
  it('is open until it is answered or closed', () =>
    assert.deepEqual(
      all.filter(isOpen).map(({ status }) => status),
      ['unclear', 'received', 'awaiting-proof', 'proof-missing', 'verified', 'fulfilled'],
    ));

  it('listens to the proven mailbox too, and to each mailbox once', () => {
    const { proof, participants } = each['awaiting-proof'];
    const [sender] = participants;
    const asked = to.proofAsked({ ...each.received, participants: [sender as never] }, AT, proof);
    assert.deepEqual(asked.participants, participants);
    assert.deepEqual(to.proofAsked(asked, AT, proof).participants, participants);
  });

  it('keeps no proof that was asked for once identity is proven', () =>
    assert.ok(!('proof' in to.verified(each['awaiting-proof'], AT, each.verified.proven))));

  it('waits no more once closed, and is closed once', () => {
    const closed = to.closed(each.answered, AT, 'answered', 'machine');
    assert.deepEqual(closed.waiting, []);
    assert.equal(to.closed(closed, AT, 'answered', 'operator'), closed);
    assert.throws(() => to.closed(closed, AT, 'no-request', 'operator'), {
      name: 'WrongStatusError',
    });
  });

  it('waits with the newest token of a wait, and beside its other waits', () => {
    const waits = to.waitsFor(each.received, AT, 'proof', 'newer').waiting;
    assert.deepEqual(
      waits.map(({ on, taskToken }) => [on, taskToken]),
      [
        ['system:shop', 'token-2'],
        ['proof', 'newer'],
      ],
    );
    const [system, proof] = each.received.waiting;
    assert.ok(system && proof);
    const newer = { ...proof, taskToken: 'newer' };
    assert.equal(to.waitsNoMore(each.received, newer), each.received);
    assert.deepEqual(to.waitsNoMore(each.received, proof).waiting, [system]);
  });

  it('counts what a data system did before and does again', () => {
    const again = { system: 'shop', at: AT, found: true, done: { optout: 2 }, undecided: {} };
    const [result, ...others] = to.resultKept(each.verified, AT, again).results;
    assert.deepEqual(others, []);
    assert.deepEqual(result?.done, { access: 0, optout: 2 });
    assert.deepEqual(result?.undecided, {});
  });
});
