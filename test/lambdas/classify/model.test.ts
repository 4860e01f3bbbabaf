import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldedLexicon } from '../../../bench/fold-lexicon.ts';
import { classify } from '../../../lambdas/classify/classify.ts';
import { EVIDENCE } from '../../../lambdas/classify/evidence.ts';
import { CLASSES, PLACES } from '../../../lambdas/classify/linear-model.ts';
import { model } from '../../../lambdas/classify/model.ts';

const controller = { defaultLanguage: 'kk', subjects: [] } as const;

describe('the model of the classifier', () => {
  it('fits the code; else: npm run train:classifier', () => {
    assert.equal(model.weights.length, PLACES * CLASSES.length);
    assert.equal(model.second.length, EVIDENCE * CLASSES.length);
  });

  it('has the stems of the lexicon; else: npm run train:classifier', () => {
    const stems = new URL('../../../lambdas/classify/stems.json', import.meta.url);
    assert.deepEqual(JSON.parse(readFileSync(stems, 'utf8')), foldedLexicon());
  });

  it('keeps room between a confident request and a confident none', () => {
    const { otherFrom, requestUpTo } = model.thresholds;
    assert.ok(requestUpTo < 0.5 && otherFrom > 0.6);
  });

  it('reads whatever comes, with a confidence from 0 to 1', () =>
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
      { numRuns: 200 },
    ));

  it('takes no longer for a hostile letter than a reader would', () => {
    for (const piece of ['a', '1 ', 'ә.', '@a.', '(8', '№', 'деректер ']) {
      const start = performance.now();
      classify(controller, { subject: piece.repeat(2_000), newText: piece.repeat(100_000) });
      const took = performance.now() - start;
      assert.ok(took < 3_000, `${JSON.stringify(piece)} took ${took} ms`);
    }
  });
});
