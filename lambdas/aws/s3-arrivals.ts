import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import type { Arrivals } from '../request/ports.ts';
import { s3ClientConfig } from './s3-client-config.ts';

/** Where SES laid a message down. */
export interface Arrival {
  readonly bucket: string;
  readonly key: string;
}

/** The intake bucket. */
export const s3Arrivals = (client = new S3Client(s3ClientConfig())): Arrivals<Arrival> => ({
  async take({ bucket, key }) {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
  async done({ bucket, key }) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  },
});
