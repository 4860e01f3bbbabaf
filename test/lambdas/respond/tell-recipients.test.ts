import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Received } from '../../../lambdas/request/request.ts';
import { tellRecipients } from '../../../lambdas/respond/tell-recipients.ts';
import { dyingAt, eachCrash } from '../../support/crashes.ts';
import { startDesks } from '../../support/desk.ts';
import { verify } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);
const AT = '2026-03-06T05:00:00.000Z';
const found = { system: 'shop', at: AT, found: true, done: {}, undecided: {} };
const refuse = { outcome: 'refuse', ground: 'open-obligation', at: AT } as const;

const told = async (patch: Partial<Omit<Received, 'status'>>) => {
  const desk = await desks.open();
  const requestId = await verify(desk, { results: [found], ...patch });
  const run = () => tellRecipients(desk)({ requestId });
  await run();
  assert.deepEqual(await run(), await run());
  return desk.operators.told.map(({ matter }) => matter);
};

describe('those who had the data are told, by way of the operators, once', () => {
  for (const [name, patch, matters] of [
    [
      'of a withdrawal',
      { kinds: ['withdrawal'] },
      ['recipients-to-be-told: it-providers, delivery, group'],
    ],
    [
      'of an opt-out: only who sends mailings',
      { kinds: ['optout'] },
      ['recipients-to-be-told: it-providers'],
    ],
    ['not of an access', { kinds: ['access'] }, []],
    ['not of what was refused', { kinds: ['withdrawal'], decisions: { withdrawal: refuse } }, []],
    [
      'not where nobody was found',
      { kinds: ['withdrawal'], results: [{ ...found, found: false }] },
      [],
    ],
  ] as const)
    it(name, async () => assert.deepEqual(await told(patch), matters));

  it('also when a run died: told at least once, recorded once', () =>
    eachCrash(async (call, when) => {
      const desk = await desks.open();
      const requestId = await verify(desk, { kinds: ['optout'], results: [found] });
      const { ports, reached } = dyingAt({ ...desk }, call, when);
      await tellRecipients(ports)({ requestId }).catch(() => {});
      await tellRecipients(desk)({ requestId });
      const { events } = (await desk.requests.get(requestId)).history;
      assert.equal(events.filter(({ what }) => what === 'recipients-to-be-told').length, 1);
      assert.ok(desk.operators.told.length > 0);
      return reached();
    }).then((places) => assert.ok(places > 2)));
});
