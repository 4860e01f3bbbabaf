import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { s3Arrivals } from '../../../lambdas/aws/s3-arrivals.ts';
import { startEmulators } from '../../support/emulators.ts';

const LAID_DOWN = '2026-03-03T05:00:00.000Z';
const { s3, stop } = await startEmulators({ now: () => new Date(LAID_DOWN) });
after(stop);
await s3.send(new CreateBucketCommand({ Bucket: 'intake' }));
const where = { bucket: 'intake', key: 'mail/one' };
const arrivals = s3Arrivals(s3);

describe('a message in the intake bucket', () => {
  it('is taken with the moment it was laid down, however late it is taken', async () => {
    const Body = Buffer.from('Subject: x\r\n\r\nx');
    await s3.send(new PutObjectCommand({ Bucket: 'intake', Key: 'mail/one', Body }));
    const taken = await arrivals.take(where);
    assert.deepEqual(Buffer.from(taken?.raw ?? []), Body);
    assert.equal(taken?.arrivedAt, LAID_DOWN);
  });

  it('is not there any more once it is registered', async () => {
    await arrivals.done(where);
    assert.equal(await arrivals.take(where), undefined);
  });
});
