import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { foldedLexicon } from '../../../bench/fold-lexicon.ts';
import { digestOf, judgedLessons, supportingLessons } from '../../../bench/lessons.ts';
import { model } from '../../../lambdas/classify/model.ts';

const stored = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../lambdas/classify/${name}`, import.meta.url), 'utf8'));

describe('the model of the classifier', () => {
  it('is made from the letters and texts of the project; else: npm run train:classifier', () =>
    assert.equal(
      stored('model.json').madeFrom,
      digestOf([...judgedLessons(), ...supportingLessons()]),
    ));

  it('has the stems of the lexicon; else: npm run train:classifier', () =>
    assert.deepEqual(stored('stems.json'), foldedLexicon()));

  it('keeps room between a confident request and a confident none', () => {
    const { otherFrom, requestUpTo } = model.thresholds;
    assert.ok(requestUpTo < 0.5 && otherFrom > 0.9);
  });
});
