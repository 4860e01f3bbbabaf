import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Decision } from '../../../lambdas/request/decision.ts';
import type { Kind } from '../../../lambdas/request/kinds.ts';
import { KINDS } from '../../../lambdas/request/kinds.ts';
import type { Request } from '../../../lambdas/request/request.ts';
import type { SystemResult } from '../../../lambdas/request/system-result.ts';
import { undecidedKinds } from '../../../lambdas/request/undecided-kinds.ts';
import { inEveryStatus } from '../../support/every-status.ts';

const AT = '2026-03-06T05:00:00.000Z';
const decision: Decision = { outcome: 'refuse', ground: 'open-obligation', at: AT };
const result = (undecided: SystemResult['undecided']): SystemResult => ({
  system: 'shop',
  at: AT,
  found: true,
  done: {},
  undecided,
});
const { verified, 'proof-missing': proofMissing } = inEveryStatus();
const undecided = (request: Request, patch: Partial<Request>) =>
  undecidedKinds({ ...request, decisions: {}, results: [], ...patch } as Request);

describe('kinds that wait for a person', () => {
  for (const kind of KINDS) {
    const machine: readonly Kind[] = ['access', 'withdrawal', 'optout'];
    const waits = !machine.includes(kind);
    it(`${kind}: ${waits ? 'yes' : 'no, the machine may grant it'}`, () =>
      assert.deepEqual(
        undecided(verified, { kinds: [kind], results: [result({})] }),
        waits ? [kind] : [],
      ));
    it(`${kind}: yes while no data system answered, for nothing is granted that nobody did`, () =>
      assert.deepEqual(undecided(verified, { kinds: [kind] }), [kind]));
    it(`${kind}: yes when no proof came, for the machine refuses nobody`, () =>
      assert.deepEqual(undecided(proofMissing, { kinds: [kind] }), [kind]));
    it(`${kind}: no more once a person decided`, () => {
      const patch = { kinds: [kind], decisions: { [kind]: decision } };
      assert.deepEqual(undecided(verified, patch), []);
      assert.deepEqual(undecided(proofMissing, patch), []);
    });
  }

  it('a withdrawal that meets an open obligation does, the access beside it does not', () =>
    assert.deepEqual(
      undecided(verified, {
        kinds: ['access', 'withdrawal'],
        results: [result({}), result({ withdrawal: 'open-obligation' })],
      }),
      ['withdrawal'],
    ));
});
