import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { classify } from '../../../lambdas/classify/classify.ts';

const controller = { defaultLanguage: 'kk', subjects: [] } as const;

describe('whatever comes', () => {
  it('is read, with a confidence from 0 to 1, and is a request, none, or for a person', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 60 }),
        (newText, subject) => {
          const { confidence, kinds, review, other } = classify(controller, { subject, newText });
          assert.ok(confidence >= 0 && confidence <= 1);
          assert.ok(!(review && other) && kinds.length > 0 === (!review && !other));
        },
      ),
      { numRuns: 300 },
    ));

  it('takes no longer for a hostile letter than a reader would', () => {
    for (const piece of ['a', '1 ', 'ә.', '@a.', '(8', '№', 'деректер ', 'delete, ', '\n', "s'"]) {
      const before = process.cpuUsage();
      classify(controller, { subject: piece.repeat(2_000), newText: piece.repeat(100_000) });
      const { user } = process.cpuUsage(before);
      assert.ok(user < 2_000_000, `${JSON.stringify(piece)} took ${user} microseconds`);
    }
  });
});
