import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Kind } from '../../../lambdas/request/kinds.ts';
import { happened } from '../../../lambdas/request/transitions.ts';
import { tellOfBlock } from '../../../lambdas/respond/tell-of-block.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { verify } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);
const AT = '2026-03-06T05:00:00.000Z';
const refuse = { outcome: 'refuse', ground: 'no-documents', at: AT } as const;
const byHand = { outcome: 'done-by-hand', at: AT } as const;
const LIFT = ['block-to-be-lifted'];

const grant = { outcome: 'grant', at: AT } as const;
type Decided = typeof refuse | typeof byHand | typeof grant;

const checked = async (desk: Desk, kind: Kind, decision: Decided) => {
  const id = await verify(desk, { kinds: [kind], decisions: { [kind]: decision } });
  const blocked = { what: 'blocked-while-checking', actor: 'data-system', facts: {} } as const;
  await desk.requests.change(id, (now) => happened(now, AT, blocked));
  return id;
};

describe('nobody stays blocked unnoticed after the answer: the operators are told', () => {
  for (const [name, kind, decision, matters] of [
    ['after a correction that was made', 'correction', byHand, LIFT],
    ['after a correction that was refused', 'correction', refuse, LIFT],
    ['after a blocking that was refused', 'blocking', refuse, LIFT],
    ['not after a blocking that was done', 'blocking', byHand, []],
    ['not after a deletion that was done', 'deletion', byHand, []],
    ['not after a blocking that was granted', 'blocking', grant, []],
  ] as const)
    it(`${name}, once`, async () => {
      const desk = await desks.open();
      const requestId = await checked(desk, kind, decision);
      for (let run = 0; run < 2; run++) await tellOfBlock(desk)({ requestId });
      const told = desk.operators.told.map(({ matter }) => matter);
      assert.deepEqual(told, matters);
    });

  it('not where nothing was blocked', async () => {
    const desk = await desks.open();
    const requestId = await verify(desk, { kinds: ['correction'] });
    assert.deepEqual(await tellOfBlock(desk)({ requestId }), { told: false });
    assert.deepEqual(desk.operators.told, []);
  });

  it('also when a run died: told at least once, recorded once', () =>
    eachCrash(async (call, when) => {
      const desk = await desks.open();
      const requestId = await checked(desk, 'correction', byHand);
      const { ports, reached } = dyingAt({ ...desk }, call, when);
      await tellOfBlock(ports)({ requestId }).catch(() => {});
      await tellOfBlock(desk)({ requestId });
      const { events } = (await desk.requests.get(requestId)).history;
      assert.equal(events.filter(({ what }) => what === 'block-to-be-lifted').length, 1);
      assert.ok(desk.operators.told.length > 0);
      return reached();
    }).then((places) => assert.ok(places > 2)));
});
