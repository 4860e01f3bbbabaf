import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { AsideNote } from '../request/aside.ts';
import type { ControllerId } from '../request/controller.ts';
import { type Digest, readRequestId } from '../request/ids.ts';

const note = z.object({
  controller: z.string(),
  name: z.string().transform((name) => name as Digest),
  disposition: z.enum(['other', 'automatic', 'bounce', 'abuse-report']),
  reason: z.string(),
  at: z.string(),
  day: z.string(),
  keptUntil: z.string(),
  forwardedAt: z.string().exactOptional(),
  revealedAt: z.string().exactOptional(),
  registeredAs: z.string().transform(readRequestId).exactOptional(),
});

/** By name and not by day: the same message on another day is known again. */
const keyOf = (controller: ControllerId, name: string) => ({ pk: `ASIDE#${controller}#${name}` });

/** The notes of messages that opened no request, one small item each. */
export const asideNotes = (dynamo: DynamoDBClient, table: string) => ({
  async find(controller: ControllerId, name: string): Promise<AsideNote | undefined> {
    const Key = marshall(keyOf(controller, name));
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    return Item && note.parse(unmarshall(Item));
  },

  async put(written: AsideNote, ConditionExpression?: string): Promise<void> {
    // The table's own clearing away: it is only tidiness, nobody relies on it.
    const ttl = Math.ceil(Date.parse(written.keptUntil) / 1000);
    const Item = marshall({ ...keyOf(written.controller, written.name), ttl, ...written });
    await dynamo.send(
      new PutItemCommand({
        ...{ TableName: table, Item },
        ...(ConditionExpression && { ConditionExpression }),
      }),
    );
  },
});
