import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractionScores, FIELDS } from '../../../bench/extraction-scores.ts';
import { CORPUS, labelledLetters, UNUSUAL } from '../../../bench/labelled-letters.ts';

/** F1: a name may be written in more ways than a number. */
const FLOORS = { fullName: 0.85, phone: 0.97, iin: 0.97, email: 0.97 };

for (const [letters, file] of [
  ['the corpus', CORPUS],
  ['unusual letters', UNUSUAL],
] as const)
  describe(`who writes is read well enough from ${letters}`, () => {
    const scores = extractionScores(labelledLetters(file));
    for (const field of FIELDS)
      it(`${field}: F1 of ${FLOORS[field]} at least`, () =>
        assert.ok(scores[field].f1 >= FLOORS[field], JSON.stringify(scores[field])));
  });
