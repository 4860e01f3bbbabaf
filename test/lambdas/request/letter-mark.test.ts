import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyedDigest } from '../../../lambdas/aws/keyed-digest.ts';
import { readRequestId } from '../../../lambdas/request/ids.ts';
import {
  letterMac,
  letterMark,
  ourLetter,
  readLetterMark,
} from '../../../lambdas/request/letter-mark.ts';
import type { LetterName } from '../../../lambdas/request/letters-of-request.ts';

const digest = keyedDigest(async () => 'ours', 'desk');
const foreign = keyedDigest(async () => 'theirs', 'desk');
const id = readRequestId('BJQ-7K2M-9QXD-4TWA');
const other = readRequestId('BJQ-7K2M-9QXD-4TWB');
const LETTERS: readonly LetterName[] = [
  ...(['acknowledgement', 'particulars', 'proof', 'proof-reminder', 'answer'] as const),
  ...(['not-accepted-1', 'not-accepted-10'] as const),
];
const markOf = async (letter: LetterName, key = digest) =>
  letterMark(id, letter, await letterMac(key, { id, letter }));

describe('the mark of a letter', () => {
  for (const letter of LETTERS)
    it(`says which letter of which request it is, and is known as ours: ${letter}`, async () => {
      const mark = await markOf(letter);
      assert.match(mark, /^BJQ-7K2M-9QXD-4TWA\/[a-z0-9-]+\.[0-9a-f]{16}$/);
      assert.deepEqual(await ourLetter(digest, mark), { id, letter });
    });

  for (const how of [(mark: string) => ` ${mark}\t`, (mark: string) => mark.toUpperCase()])
    it(`is read as mail systems pass it on: ${how('mark')}`, async () =>
      assert.deepEqual(await ourLetter(digest, how(await markOf('proof'))), {
        id,
        letter: 'proof',
      }));

  it('is no stranger’s to make', async () => {
    assert.ok(readLetterMark(await markOf('proof', foreign)), 'it looks like one');
    assert.equal(await ourLetter(digest, await markOf('proof', foreign)), undefined);
  });

  it('vouches for no other letter and no other request', async () => {
    const mac = await letterMac(digest, { id, letter: 'proof' });
    assert.equal(await ourLetter(digest, letterMark(id, 'answer', mac)), undefined);
    assert.equal(await ourLetter(digest, letterMark(other, 'proof', mac)), undefined);
  });

  it('is not what a reply address carries: one cannot be made of the other', async () => {
    const reply = (await digest('reply', `${id}/proof`)).slice(0, 16);
    assert.equal(await ourLetter(digest, `${id}/proof.${reply}`), undefined);
  });

  for (const text of [
    '',
    'BJQ-7K2M-9QXD-4TWA/proof',
    'BJQ-7K2M-9QXD-4TWA/proof.0123456789abcde',
    'BJQ-7K2M-9QXD-4TWA/proof.0123456789abcdef0',
    'BJQ-7K2M-9QXD-4TWA/proof.0123456789abcdeg',
    'BJQ-7K2M-9QXD-4TWI/proof.0123456789abcdef',
    'BJQ-7K2M-9QXD-4TWA/receipt.0123456789abcdef',
    'BJQ-7K2M-9QXD-4TWA/constructor.0123456789abcdef',
    'BJQ-7K2M-9QXD-4TWA/not-accepted-0.0123456789abcdef',
    'BJQ-7K2M-9QXD-4TWA/proof.0123456789abcdef, BJQ-7K2M-9QXD-4TWA/proof.0123456789abcdef',
  ])
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(readLetterMark(text), undefined));
});
