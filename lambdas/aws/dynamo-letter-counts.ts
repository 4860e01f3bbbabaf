import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { LetterCounts } from '../request/correspondence.ts';
import { StaleRequestError } from '../request/errors.ts';
import type { Digest } from '../request/ids.ts';
import { readRequestId } from '../request/ids.ts';
import type { CountedLetter } from '../request/letter-caps.ts';
import { capReached, LONGEST_WINDOW_MINUTES, stillCounted } from '../request/letter-caps.ts';
import { requireEnv } from './env.ts';
import { ifStill, putIf } from './put-if.ts';

/** How often a place is looked for anew after another letter to the same mailbox took one in between. */
const RACES = 16;

const item = z.object({
  version: z.number().int(),
  letters: z.array(
    z.object({
      at: z.iso.datetime(),
      id: z
        .string()
        .transform((id) => readRequestId(id))
        .exactOptional(),
    }),
  ),
});

/** One small item a mailbox with the letters of the longest window. What is older is not counted, deleted or not. */
export const dynamoLetterCounts = (
  client = new DynamoDBClient({}),
  table = requireEnv('TABLE'),
): LetterCounts => {
  const read = async (pk: string) => {
    const key = { TableName: table, Key: marshall({ pk }), ConsistentRead: true };
    const { Item } = await client.send(new GetItemCommand(key));
    return Item && item.parse(unmarshall(Item));
  };

  /** Writes it where nobody wrote since `read`. */
  const put = (pk: string, letters: readonly CountedLetter[], read: number | undefined) => {
    const Item = marshall({ pk, version: (read ?? 0) + 1, letters, ttl: endOf(letters) });
    return putIf(client, { TableName: table, Item, ...ifStill(read) });
  };

  return {
    async take(mailbox: Digest, letter) {
      const pk = `LETTERS#${mailbox}`;
      for (let race = 0; race < RACES; race++) {
        const found = await read(pk);
        const before = stillCounted(found?.letters ?? [], letter.at);
        const reached = capReached(before, letter);
        if (reached) return reached;
        if (await put(pk, [...before, letter], found?.version)) return 'taken';
      }
      throw new StaleRequestError(
        `letters of ${letter.id ?? 'no request'} to one mailbox: others took a place ${RACES} times in a row`,
      );
    },
  };
};

/** When nothing of it counts any more, in seconds of Unix time: the table deletes it some time after. */
const endOf = (letters: readonly CountedLetter[]): number => {
  const last = Math.max(...letters.map(({ at }) => Date.parse(at)));
  return Math.ceil(last / 1000) + LONGEST_WINDOW_MINUTES * 60;
};
