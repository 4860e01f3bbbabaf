import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { StaleRequestError, UnknownRequestError } from '../request/errors.ts';
import type { RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { requireEnv } from './env.ts';
import { ifStill, putIf } from './put-if.ts';
import { fromItem, requestKey, toItem } from './request-item.ts';
import { requestQueries } from './request-queries.ts';

/** How often a change is decided anew on what another run wrote in between. */
const RACES = 8;

/** Requests in the table: one item each, every write conditional on the version that was read. */
export const dynamoRequestStore = (
  client = new DynamoDBClient({}),
  table = requireEnv('TABLE'),
): RequestStore => {
  const find: RequestStore['find'] = async (id) => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: marshall(requestKey(id)), ConsistentRead: true }),
    );
    return Item && fromItem(Item);
  };

  const get: RequestStore['get'] = async (id) => {
    const found = await find(id);
    if (!found) throw new UnknownRequestError(`no request has the id ${id}`);
    return found;
  };

  return {
    ...requestQueries(client, table),
    find,
    get,

    async create(request) {
      const Item = toItem(request);
      const isFree = { ConditionExpression: 'attribute_not_exists(pk)' };
      const isNew = await putIf(client, { TableName: table, Item, ...isFree });
      return isNew ? request : get(request.id);
    },

    async change(id, decide) {
      for (let race = 0; race < RACES; race++) {
        const now = await get(id);
        const decided = decide(now);
        if (decided === now) return now;
        const next: Request = { ...decided, version: now.version + 1 };
        const written = { TableName: table, Item: toItem(next), ...ifStill(now.version) };
        if (await putIf(client, written)) return next;
      }
      throw new StaleRequestError(`request ${id} was changed by others ${RACES} times in a row`);
    },
  };
};
