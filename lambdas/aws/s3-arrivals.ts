import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { s3ClientConfig } from './s3-client-config.ts';

/** Raw mail as SES laid it down, until it is registered. */
export interface Arrivals {
  /** The raw message; undefined when it was registered already. */
  take(where: Arrival): Promise<Uint8Array | undefined>;
  /** Called once the message is kept elsewhere. */
  done(where: Arrival): Promise<void>;
}

export interface Arrival {
  readonly bucket: string;
  readonly key: string;
}

/** The intake bucket. */
export const s3Arrivals = (client = new S3Client(s3ClientConfig())): Arrivals => ({
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
