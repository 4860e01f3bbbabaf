import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueOfRequest } from '../../../lambdas/law/due-of-request.ts';
import { at10, desks } from './desks.ts';

const received = at10('2026-03-06');

describe('a request with several kinds', () => {
  const question = { controller: desks.bazarjoq, moments: { received } };

  it('is due with the first of them, and each keeps its own date', () => {
    const due = dueOfRequest({ ...question, kinds: ['access', 'withdrawal'] });
    assert.equal(due.decidedBy, 'LAW-1');
    assert.deepEqual(
      due.each.map(({ kind, lastDay }) => [kind, lastDay]),
      [
        ['access', '2026-04-06'],
        ['withdrawal', '2026-04-02'],
      ],
    );
  });

  it('goes on with the next once one is answered, and keeps its date when all are', () => {
    const kinds = ['access', 'withdrawal'] as const;
    assert.equal(dueOfRequest({ ...question, kinds, done: ['withdrawal'] }).decidedBy, 'BJQ-5');
    assert.equal(dueOfRequest({ ...question, kinds, done: kinds }).decidedBy, 'LAW-1');
  });

  it('is due by the shortest term of all while nobody knows what is asked', () => {
    const due = dueOfRequest({ ...question, kinds: [] });
    assert.equal(due.unclear, true);
    assert.equal(due.lastDay, '2026-03-10');
    assert.equal(
      dueOfRequest({ ...question, controller: desks.bilal, kinds: [] }).decidedBy,
      'BIL-2',
    );
  });
});
