import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import { StaleRequestError, UnknownRequestError } from '../request/errors.ts';
import type { RequestStore } from '../request/ports.ts';
import type { Request, Status } from '../request/request.ts';
import { requireEnv } from './env.ts';
import { fromItem, requestKey, requestOfKey, toItem } from './request-item.ts';

/** How often a change is decided anew on what another run wrote in between. */
const RACES = 8;

const open = z.object({
  status: z.custom<Status>((value) => typeof value === 'string'),
  dueAt: z.string(),
});

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

  const put = async (request: Request, condition: string, values: Record<string, unknown> = {}) => {
    try {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: toItem(request),
          ConditionExpression: condition,
          ...(Object.keys(values).length > 0 && {
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: marshall(values),
          }),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  return {
    find,
    get,

    async create(request) {
      return (await put(request, 'attribute_not_exists(pk)')) ? request : get(request.id);
    },

    async change(id, decide) {
      for (let race = 0; race < RACES; race++) {
        const now = await get(id);
        const decided = decide(now);
        if (decided === now) return now;
        const next = { ...decided, version: now.version + 1 };
        if (await put(next, '#version = :read', { ':read': now.version })) return next;
      }
      throw new StaleRequestError(`request ${id} was changed by others ${RACES} times in a row`);
    },

    async *openDueBefore(controller, before) {
      const query = {
        IndexName: 'open-by-due',
        KeyConditionExpression: 'openOf = :controller AND dueAt < :before',
      };
      const values = { ':controller': controller, ':before': before };
      for await (const { pk, ...rest } of items(client, table, query, values))
        yield { id: requestOfKey(pk), ...open.parse(rest) };
    },

    async *openToTellOf(controller, now) {
      const query = {
        IndexName: 'open-by-notice',
        KeyConditionExpression: 'openOf = :controller AND watchAt <= :now',
      };
      const values = { ':controller': controller, ':now': now };
      for await (const { pk } of items(client, table, query, values)) yield requestOfKey(pk);
    },

    async countOpen(controller) {
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          IndexName: 'open-by-due',
          Select: 'COUNT',
          KeyConditionExpression: 'openOf = :controller',
          ExpressionAttributeValues: marshall({ ':controller': controller }),
        },
      );
      let count = 0;
      for await (const { Count = 0 } of pages) count += Count;
      return count;
    },

    async byContact(contact, since) {
      const ids = [];
      const query = {
        IndexName: 'by-contact',
        KeyConditionExpression: 'contact = :contact AND receivedAt > :since',
        ScanIndexForward: false,
      };
      for await (const { pk } of items(client, table, query, {
        ':contact': contact,
        ':since': since,
      }))
        ids.push(requestOfKey(pk));
      return ids;
    },
  };
};

/** What a query finds, page after page. */
async function* items(
  client: DynamoDBClient,
  TableName: string,
  query: Omit<QueryCommandInput, 'TableName'>,
  values: Readonly<Record<string, string>>,
): AsyncIterable<Record<string, unknown>> {
  const input = { ...query, TableName, ExpressionAttributeValues: marshall(values) };
  for await (const { Items = [] } of paginateQuery({ client }, input))
    for (const entry of Items) yield unmarshall(entry);
}
