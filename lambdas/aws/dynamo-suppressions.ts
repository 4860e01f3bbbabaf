import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { Suppressions } from '../request/correspondence.ts';
import type { Digest } from '../request/ids.ts';
import { requireEnv } from './env.ts';
import { putIf } from './put-if.ts';

const item = z.object({ because: z.enum(['hard-bounce', 'complaint']).optional() });

/** One small item a mailbox that letters do not go to; one that was lifted stays, and says since when. */
export const dynamoSuppressions = (
  client = new DynamoDBClient({}),
  table = requireEnv('TABLE'),
): Suppressions => {
  /** Where the condition does not hold it is so already. */
  const put = async (
    contact: Digest,
    fields: Readonly<Record<string, string>>,
    condition: string,
    values: Readonly<Record<string, string>> = {},
  ): Promise<void> => {
    await putIf(client, {
      TableName: table,
      Item: marshall({ ...keyOf(contact), ...fields }),
      ConditionExpression: condition,
      ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: marshall(values) }),
    });
  };

  return {
    suppress: (contact, at, because) =>
      because === 'complaint'
        ? put(contact, { since: at, because }, 'attribute_not_exists(because)')
        : put(
            contact,
            { since: at, because },
            'attribute_not_exists(because) OR because <> :because',
            { ':because': because },
          ),
    async whySuppressed(contact) {
      const Key = marshall(keyOf(contact));
      const read = new GetItemCommand({ TableName: table, Key, ConsistentRead: true });
      const { Item } = await client.send(read);
      return Item && item.parse(unmarshall(Item)).because;
    },
    lift: (contact, at) => put(contact, { liftedAt: at }, 'attribute_exists(because)'),
  };
};

const keyOf = (contact: Digest) => ({ pk: `SUPPRESSED#${contact}` });
