import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf } from '../../local/desk-lines.ts';

const more = { day: '2026-03-06', after: 'b' };

describe('what the desk prints', () => {
  for (const [what, answer, lines] of [
    ['a list, a line each', [1, 2], [1, 2]],
    ['an empty list: nothing', [], []],
    ['mail that opened no request, a line each', { messages: ['a', 'b'] }, ['a', 'b']],
    ['no such mail: nothing', { messages: [] }, []],
    ['where there is more, at the end', { messages: ['a', 'b'], more }, ['a', 'b', { more }]],
    ['anything else whole', { id: 1, messages: 3 }, [{ id: 1, messages: 3 }]],
  ] as const)
    it(`is ${what}`, () => assert.deepEqual(linesOf(answer), lines));
});
