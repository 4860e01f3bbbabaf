import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyedDigest } from '../../../lambdas/aws/keyed-digest.ts';
import { forwardMark, ourForward } from '../../../lambdas/request/forward-mark.ts';
import type { Digest } from '../../../lambdas/request/ids.ts';
import { ourLetter } from '../../../lambdas/request/letter-mark.ts';

const digest = keyedDigest(async () => 'ours', 'desk');
const foreign = keyedDigest(async () => 'theirs', 'desk');
const message = { controller: 'bazarjoq', name: 'ab'.repeat(32) as Digest };
const mark = await forwardMark(digest, message);

describe('the mark of a forwarded message', () => {
  it('says which message it is, and is known as ours in any case', async () => {
    assert.match(mark, /^aside\/bazarjoq\/(ab){32}\.[0-9a-f]{16}$/);
    for (const read of [mark, ` ${mark} `, mark.toUpperCase()])
      assert.deepEqual(await ourForward(digest, read), message);
  });

  it('is no stranger’s to make, and vouches for no other message', async () => {
    assert.equal(await ourForward(digest, await forwardMark(foreign, message)), undefined);
    assert.equal(await ourForward(digest, mark.replace('/ab', '/cd')), undefined);
    assert.equal(await ourForward(digest, mark.replace('bazarjoq', 'nlg')), undefined);
  });

  it('is no mark of a letter', async () => assert.equal(await ourLetter(digest, mark), undefined));

  for (const text of ['', 'aside', 'aside/bazarjoq', mark.slice(0, -1), `${mark}0`])
    it(`is not ${JSON.stringify(text.slice(0, 30))}…`, async () =>
      assert.equal(await ourForward(digest, text), undefined));
});
