import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  CreateBucketCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { s3PersonalStore } from '../../lambdas/aws/s3-personal-store.ts';
import type { RequestId } from '../../lambdas/request/ids.ts';
import { type Emulators, startEmulators } from '../support/emulators.ts';

const Bucket = 'a-bucket';
const ID = 'BJQ-0000-0000-0000' as RequestId;
const COUNT = 1001;
const names = Array.from({ length: COUNT }, (_, place) => `${ID}/${place}`).sort();

describe('the embedded S3, of more objects than one list holds', () => {
  let emulators: Emulators;
  before(async () => {
    emulators = await startEmulators();
    const { s3 } = emulators;
    await s3.send(new CreateBucketCommand({ Bucket }));
    const put = (Key: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    for (const other of ['BJQ-0000-0000', 'BJQ-1111-1111-1111/0']) await put(other);
    for (let from = 0; from < COUNT; from += 50)
      await Promise.all(names.slice(from, from + 50).map(put));
  });
  after(() => emulators.stop());

  const listed = async (more: { Prefix?: string; StartAfter?: string; MaxKeys?: number } = {}) => {
    const keys = [];
    const pages = paginateListObjectsV2({ client: emulators.s3 }, { Bucket, ...more });
    for await (const { Contents = [] } of pages) keys.push(...Contents.map(({ Key }) => Key));
    return keys;
  };

  it('gives a thousand, says that there is more, and goes on where it stopped', async () => {
    const page = { Bucket, Prefix: `${ID}/` };
    const first = await emulators.s3.send(new ListObjectsV2Command(page));
    assert.deepEqual([first.Contents?.length, first.IsTruncated], [1000, true]);
    const rest = { ...page, ContinuationToken: first.NextContinuationToken };
    const second = await emulators.s3.send(new ListObjectsV2Command(rest));
    assert.deepEqual(
      [second.Contents?.map(({ Key }) => Key), second.IsTruncated, second.NextContinuationToken],
      [[names.at(-1)], false, undefined],
    );
  });

  for (const MaxKeys of [300, 1000])
    it(`lists each once, in order, ${MaxKeys} a page`, async () =>
      assert.deepEqual(await listed({ Prefix: `${ID}/`, MaxKeys }), names));

  it('goes on from a key in the middle', async () => {
    const StartAfter = names[499] ?? '';
    const rest = await listed({ Prefix: `${ID}/`, StartAfter, MaxKeys: 100 });
    assert.deepEqual(rest, names.slice(500));
  });

  it('says of the older list too that there is more', async () => {
    const { IsTruncated } = await emulators.s3.send(new ListObjectsCommand({ Bucket }));
    assert.equal(IsTruncated, true);
  });

  it('so erasing a person leaves nothing, however much there was, and of others everything', async () => {
    await s3PersonalStore(emulators.s3, Bucket).erase(ID);
    assert.deepEqual(await listed(), ['BJQ-0000-0000', 'BJQ-1111-1111-1111/0']);
  });
});
