import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { takeDecision } from '../../../lambdas/desk/take-decision.ts';
import type { RequestId } from '../../../lambdas/request/ids.ts';
import { proofRanOut } from '../../../lambdas/request/proving.ts';
import type { Request } from '../../../lambdas/request/request.ts';
import type { Waiting } from '../../../lambdas/request/waiting.ts';
import { type Desk, startDesks } from '../../support/desk.ts';
import { awaitProof, verify } from '../../support/requests.ts';

const desks = await startDesks();
after(desks.stop);

const waits = (on: Waiting['on']) => [
  { on, taskToken: `token of ${on}`, since: '2026-03-06T05:00:00.000Z' },
];
/** A desk with one request that waits for this. */
const waiting = async (on: Waiting['on'], status: 'proof-missing' | 'verified') => {
  const desk = await desks.open();
  const kinds = ['access', 'withdrawal'] as const;
  const id = await { verified: verify, 'proof-missing': awaitProof }[status](desk, {
    kinds,
    waiting: waits(on),
  });
  if (status === 'proof-missing')
    await desk.requests.change(id, (now) =>
      now.status === 'awaiting-proof'
        ? { ...proofRanOut(now, desk.clock(), 'too-late'), waiting: waits(on), letters: LETTERS }
        : now,
    );
  return {
    desk,
    id,
    decide: (decision: object) => takeDecision(desk)({ requestId: id, ...decision }),
  };
};
const AT = '2026-03-06T05:00:00.000Z';
const told = { claimedAt: AT, told: { at: AT, messageId: 'ses-1' } };
const LETTERS = { acknowledgement: told, proof: told, 'proof-reminder': told };
const now = async (desk: Desk, id: RequestId): Promise<Request> => desk.requests.get(id);

const EACH: readonly (readonly [
  object,
  Waiting['on'],
  Parameters<typeof waiting>[1],
  (after: Request) => boolean,
])[] = [
  [
    { on: 'refusal', decision: 'refuse' },
    'refusal',
    'proof-missing',
    ({ status, decisions }) =>
      status === 'proof-missing' &&
      decisions.access?.ground === 'identity-not-proven' &&
      decisions.withdrawal?.outcome === 'refuse',
  ],
  [
    { on: 'refusal', decision: 'ask-again' },
    'refusal',
    'proof-missing',
    ({ letters }) => Object.keys(letters).join() === 'acknowledgement',
  ],
  [
    { on: 'refusal', decision: 'proven' },
    'refusal',
    'proof-missing',
    (it) => it.status === 'verified' && it.proven?.by === 'operator',
  ],
  [
    { on: 'decision', kind: 'withdrawal', decision: 'refuse', ground: 'open-obligation' },
    'decision',
    'verified',
    ({ decisions }) => decisions.withdrawal?.ground === 'open-obligation' && !decisions.access,
  ],
  [
    { on: 'decision', kind: 'withdrawal', decision: 'grant' },
    'decision',
    'verified',
    ({ decisions }) => decisions.withdrawal?.outcome === 'grant',
  ],
  [
    { on: 'system', system: 'shop', decision: 'done-by-hand' },
    'system:shop',
    'verified',
    ({ results }) => results[0]?.byHand === true && results[0].found,
  ],
  [
    { on: 'system', system: 'shop', decision: 'retry' },
    'system:shop',
    'verified',
    ({ results }) => results.length === 0,
  ],
  [
    { on: 'handed-over', decision: 'retry' },
    'handed-over',
    'verified',
    ({ status }) => status === 'verified',
  ],
  [
    { on: 'handed-over', decision: 'close' },
    'handed-over',
    'verified',
    (it) => it.status === 'closed' && it.ending === 'closed-by-hand',
  ],
];

for (const [decision, on, status, holds] of EACH)
  describe(`an operator decides ${JSON.stringify(decision)}`, () => {
    it('which is recorded as an operator’s, and wakes the workflow once', async () => {
      const { desk, id, decide } = await waiting(on, status);
      await decide(decision);
      const after = await now(desk, id);
      assert.ok(holds(after), JSON.stringify(after));
      assert.equal(after.history.events.at(-1)?.actor, 'operator');
      assert.deepEqual(
        desk.answers.given.map(({ taskToken }) => taskToken),
        [`token of ${on}`],
      );
      assert.deepEqual(after.waiting, []);
    });

    it('and again, when the workflow could not be woken the first time', async () => {
      const { desk, id, decide } = await waiting(on, status);
      const answers = {
        answer: async () => {
          throw new Error('Step Functions is away');
        },
      };
      const failing = takeDecision({ ...desk, answers })({ requestId: id, ...decision });
      await assert.rejects(failing, /is away/);
      await decide(decision);
      assert.ok(holds(await now(desk, id)));
      assert.deepEqual(
        desk.answers.given.map(({ taskToken }) => taskToken),
        [`token of ${on}`],
      );
    });

    it('but not where nobody was asked for it', async () => {
      const { desk, id, decide } = await waiting('particulars', status);
      const before = await now(desk, id);
      await assert.rejects(decide(decision), {
        name: 'WrongStatusError',
        message: `request ${id} (${status}) waits for particulars, not for ${on}`,
      });
      assert.deepEqual(await now(desk, id), before);
      assert.deepEqual(desk.answers.given, []);
    });
  });
