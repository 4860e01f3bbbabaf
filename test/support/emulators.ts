import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { type CloudClock, realClock } from '../../local/clock.ts';
import { startObjectStore } from '../../local/stores/object-store.ts';
import { startTableStore } from '../../local/stores/table-store.ts';

/** The clients of a DynamoDB and an S3 that are there for one test file. */
export interface Emulators {
  readonly dynamo: DynamoDBClient;
  readonly s3: S3Client;
  stop(): Promise<void>;
}

/** Starts both on free ports of this machine: the table in memory, the objects in a folder that goes again. */
export const startEmulators = async (
  clock: Pick<CloudClock, 'now'> = realClock,
): Promise<Emulators> => {
  const folder = await mkdtemp(join(tmpdir(), 'jauap-test-'));
  const [tables, objects] = await Promise.all([
    startTableStore(),
    startObjectStore(folder, [], clock),
  ]);
  const common = {
    region: 'eu-central-1',
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  };
  const dynamo = new DynamoDBClient({ ...common, endpoint: tables.url });
  const s3 = new S3Client({
    ...common,
    endpoint: objects.url,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    dynamo,
    s3,
    async stop() {
      dynamo.destroy();
      s3.destroy();
      await Promise.all([tables.stop(), objects.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
