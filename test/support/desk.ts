import { randomUUID } from 'node:crypto';
import { CreateTableCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { controllers } from '../../controllers/all.ts';
import { bazarjoq } from '../../controllers/bazarjoq/controller.ts';
import { asideStore } from '../../lambdas/aws/aside-store.ts';
import { dynamoLetterCounts } from '../../lambdas/aws/dynamo-letter-counts.ts';
import { dynamoPointers } from '../../lambdas/aws/dynamo-pointers.ts';
import { dynamoRequestStore } from '../../lambdas/aws/dynamo-request-store.ts';
import { dynamoSuppressions } from '../../lambdas/aws/dynamo-suppressions.ts';
import { keyedDigest } from '../../lambdas/aws/keyed-digest.ts';
import { s3PersonalStore } from '../../lambdas/aws/s3-personal-store.ts';
import { controllerAmong } from '../../lambdas/request/controller-of.ts';
import type { PersonalRef, RequestId } from '../../lambdas/request/ids.ts';
import { correspondence } from '../../lambdas/respond/correspondence.ts';
import { type Emulators, startEmulators } from './emulators.ts';
import {
  recordingAnswers,
  recordingMailer,
  recordingMetrics,
  recordingOperators,
  recordingWorkflow,
  settableClock,
} from './recorders.ts';
import { TABLE_DEFINITION } from './table-definition.ts';

/** Friday 6 March 2026, 10:00 in Almaty. */
export const START = '2026-03-06T05:00:00.000Z';

/** The real adapters on a table and a bucket of their own, and recorders for what leaves the desk. */
export type Desk = Awaited<ReturnType<typeof openDesk>>;

const openDesk = async ({ dynamo, s3 }: Emulators) => {
  const table = `desk-${randomUUID()}`;
  const bucket = `people-${randomUUID()}`;
  await dynamo.send(new CreateTableCommand({ TableName: table, ...TABLE_DEFINITION }));
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  const ports = {
    requests: dynamoRequestStore(dynamo, table),
    people: s3PersonalStore(s3, bucket),
    pointers: dynamoPointers(dynamo, table),
    letterCounts: dynamoLetterCounts(dynamo, table),
    suppressions: dynamoSuppressions(dynamo, table),
    aside: asideStore(s3, dynamo, bucket, table),
    digest: keyedDigest(async () => 'a secret that only tests know', 'desk'),
    clock: settableClock(START),
    mailer: recordingMailer(),
    metrics: recordingMetrics(),
    answers: recordingAnswers(),
    operators: recordingOperators(),
    workflow: recordingWorkflow(),
    controllerOf: controllerAmong(controllers),
  };
  return {
    ...ports,
    controller: bazarjoq,
    table,
    bucket,
    correspondence: correspondence({ ...ports, controllers }),
    /** The ids of every request. */
    async requestIds() {
      const items = await this.items();
      return items.map(({ pk }) => /^REQUEST#(.+)$/.exec(pk)?.[1] as RequestId).filter(Boolean);
    },
    /** Every item of the table. */
    async items() {
      const items = [];
      for await (const { Items = [] } of paginateScan({ client: dynamo }, { TableName: table }))
        items.push(...Items.map((item) => unmarshall(item)));
      return items;
    },
    /** Every object of the personal store, as text, under its name. */
    async personal() {
      const objects = new Map<string, string>();
      const pages = paginateListObjectsV2({ client: s3 }, { Bucket: bucket });
      for await (const { Contents = [] } of pages)
        for (const { Key = '' } of Contents)
          objects.set(Key, Buffer.from(await ports.people.get(Key as PersonalRef)).toString());
      return objects;
    },
  };
};

/** Opens empty desks, one a test, on emulators that the test file shares and stops. */
export const startDesks = async () => {
  const emulators = await startEmulators();
  return { ...emulators, open: () => openDesk(emulators) };
};
