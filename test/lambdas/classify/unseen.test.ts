import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HARDER } from '../../../bench/cross-judging.ts';
import { heldBackLessons } from '../../../bench/lessons.ts';
import { rowsByModel } from '../../../bench/rows-by-model.ts';

/** Letters of the authors of the training texts that nothing was learnt from: harder than most mail. */
const rows = rowsByModel(heldBackLessons());
const requests = rows.filter(({ kinds }) => kinds[0] !== 'other');
const others = rows.filter(({ kinds }) => kinds[0] === 'other');
const settled = rows.filter(({ verdict }) => !verdict.review);

const atMost = (found: readonly { subject: string }[], share: number, of: number) =>
  assert.ok(found.length <= share * of, `${found.length} of ${of}`);

describe('letters that the classifier has not learnt from', () => {
  it('there are enough to tell', () => assert.ok(requests.length > 80 && others.length > 60));

  it('at most 2 of 100 requests are taken for none without a person', () => {
    const usual = requests.filter(({ from }) => !HARDER.includes(from));
    atMost(
      usual.filter(({ verdict }) => verdict.other),
      0.02,
      usual.length,
    );
  });

  it('at most 4 of 100, letters written to be hard among them', () =>
    atMost(
      requests.filter(({ verdict }) => verdict.other),
      0.04,
      requests.length,
    ));

  it('at most 3 of 100 that ask for nothing are taken for requests without a person', () =>
    atMost(
      others.filter(({ verdict }) => !verdict.other && !verdict.review),
      0.03,
      others.length,
    ));

  it('the first kind is wrong in at most 8 of 100 that no person sees', () =>
    atMost(
      settled.filter(({ kinds, verdict }) => verdict.likely[0] !== kinds[0]),
      0.08,
      settled.length,
    ));

  it('a person has to read at most 40 of 100', () =>
    assert.ok(rows.length - settled.length <= 0.4 * rows.length, `${settled.length} settled`));
});
