import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import {
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { Aside, AsideNote } from '../request/aside.ts';
import type { ControllerId } from '../request/controller.ts';
import { type Digest, readRequestId } from '../request/ids.ts';
import { ASIDE_PREFIX } from './aside-prefix.ts';
import { requireEnv } from './env.ts';
import { personalStoreConfig } from './personal-store-config.ts';

const note = z.object({
  controller: z.string(),
  name: z.string().transform((name) => name as Digest),
  disposition: z.enum(['other', 'automatic', 'bounce', 'abuse-report']),
  reason: z.string(),
  at: z.string(),
  keptUntil: z.string(),
  forwardedAt: z.string().exactOptional(),
  revealedAt: z.string().exactOptional(),
  registeredAs: z.string().transform(readRequestId).exactOptional(),
});

const objectKey = (controller: ControllerId, name = '') => `${ASIDE_PREFIX}${controller}/${name}`;
const itemKey = (controller: ControllerId, name: string) => `ASIDE#${controller}#${name}`;

/** Messages that opened no request: the raw message in the personal store, its note in the table. */
export const asideStore = (
  s3 = new S3Client(personalStoreConfig()),
  dynamo = new DynamoDBClient({}),
  bucket = requireEnv('PERSONAL_BUCKET'),
  table = requireEnv('TABLE'),
): Aside => {
  const find = async (controller: ControllerId, name: string): Promise<AsideNote | undefined> => {
    const Key = marshall({ pk: itemKey(controller, name) });
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    return Item && note.parse(unmarshall(Item));
  };
  const put = async (written: AsideNote, condition?: string) => {
    // The table's own clearing away: it is only tidiness, nobody relies on it.
    const ttl = Math.ceil(Date.parse(written.keptUntil) / 1000);
    const Item = marshall({ pk: itemKey(written.controller, written.name), ttl, ...written });
    const ConditionExpression = condition;
    await dynamo.send(
      new PutItemCommand({
        ...{ TableName: table, Item },
        ...(ConditionExpression && { ConditionExpression }),
      }),
    );
  };

  return {
    async keep(written, raw) {
      const Key = objectKey(written.controller, written.name);
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: raw }));
      try {
        await put(written, 'attribute_not_exists(pk)');
        return { note: written, isNew: true };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return { note: (await find(written.controller, written.name)) ?? written, isNew: false };
      }
    },

    find,

    rewrite: (written) => put(written),

    async *list(controller) {
      const Prefix = objectKey(controller);
      const pages = paginateListObjectsV2({ client: s3 }, { Bucket: bucket, Prefix });
      for await (const { Contents = [] } of pages)
        for (const { Key = '' } of Contents) {
          const found = await find(controller, Key.slice(Prefix.length));
          if (found) yield found;
        }
    },

    async raw(controller, name) {
      try {
        const Key = objectKey(controller, name);
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
  };
};
