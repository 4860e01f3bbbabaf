import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { DeskError } from '../request/errors.ts';
import type { Arrivals } from '../request/ports.ts';
import { s3ClientConfig } from './s3-client-config.ts';

/** Where SES laid a message down. */
export interface ArrivedObject {
  readonly bucket: string;
  readonly key: string;
}

/** The intake bucket. */
export const s3Arrivals = (client = new S3Client(s3ClientConfig())): Arrivals<ArrivedObject> => ({
  async take({ bucket, key }) {
    try {
      const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      const { Body, LastModified } = found;
      if (!Body || !LastModified)
        throw new DeskError(`object ${key} came without content or time, wanted both`);
      // SES writes an object once, so its time is that of receipt.
      return { raw: await Body.transformToByteArray(), arrivedAt: LastModified.toISOString() };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
  async done({ bucket, key }) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  },
});
