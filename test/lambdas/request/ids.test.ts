import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readRequestId, requestIdOf } from '../../../lambdas/request/ids.ts';

describe('the id of a request', () => {
  it('is three letters of the company and twelve that nobody misreads', () =>
    fc.assert(
      fc.property(fc.string(), fc.nat(7), (source, attempt) =>
        assert.match(requestIdOf('BJQ', source, attempt), /^BJQ(-[0-9A-HJKMNP-TV-Z]{4}){3}$/),
      ),
    ));

  it('is always the same for the same source, and never changes with a release', () =>
    assert.equal(requestIdOf('BJQ', '<first@example.kz>'), 'BJQ-5JST-FTDQ-V4SP'));

  it('differs by source, by company and by attempt', () => {
    const ids = [
      requestIdOf('BJQ', 'a'),
      requestIdOf('BJQ', 'b'),
      requestIdOf('NLG', 'a'),
      requestIdOf('BJQ', 'a', 1),
      requestIdOf('BJQ', '1\na', 0),
    ];
    assert.equal(new Set(ids.map((id) => id.slice(4))).size, ids.length);
  });

  it('hits no other among 20,000, and uses each of the 32 letters alike in every place', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => requestIdOf('BJQ', `<${index}@x>`));
    assert.equal(new Set(ids).size, ids.length);
    for (const place of [4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 17]) {
      const counts = new Map<string, number>();
      for (const id of ids) counts.set(id[place] ?? '', (counts.get(id[place] ?? '') ?? 0) + 1);
      assert.equal(counts.size, 32);
      for (const count of counts.values()) assert.ok(count > 450 && count < 800, `${count}`);
    }
  });
});

describe('an id that somebody typed', () => {
  for (const typed of ['BJQ-7K2M-9QXD-4TWA', '  bjq-7k2m-9qxd-4twa\n', 'Bjq-7k2M-9qxd-4TWA'])
    it(`is read: ${JSON.stringify(typed)}`, () =>
      assert.equal(readRequestId(typed), 'BJQ-7K2M-9QXD-4TWA'));

  for (const typed of [
    '',
    'BJQ',
    'BJQ-7K2M-9QXD',
    'BJQ-7K2M-9QXD-4TWI',
    'BJ-7K2M-9QXD-4TWA',
    'BJQ-7K2M-9QXD-4TWA-0000',
    'BJQ-7K2M-9QXD-4TWA\nREQUEST#',
    'ВJQ-7K2M-9QXD-4TWA',
  ])
    it(`is refused without repeating it: ${JSON.stringify(typed)}`, () =>
      assert.throws(() => readRequestId(typed), {
        name: 'TypeError',
        message: 'not a request id, wanted the form ABC-0000-0000-0000',
      }));
});
