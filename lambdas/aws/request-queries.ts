import {
  type DynamoDBClient,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { RequestStore } from '../request/ports.ts';
import type { Status } from '../request/request.ts';
import { requestOfKey } from './request-item.ts';

const open = z.object({
  status: z.custom<Status>((value) => typeof value === 'string'),
  dueAt: z.string(),
});

/** Which requests there are, from the indexes of the table: what was written in the last moment may be missing. */
export const requestQueries = (
  client: DynamoDBClient,
  table: string,
): Pick<RequestStore, 'openDueBefore' | 'openToTellOf' | 'countOpen' | 'byContact'> => {
  const pages = (
    query: Omit<QueryCommandInput, 'TableName' | 'ExpressionAttributeValues'>,
    values: Readonly<Record<string, string>>,
  ) =>
    paginateQuery(
      { client },
      { ...query, TableName: table, ExpressionAttributeValues: marshall(values) },
    );

  async function* items(...query: Parameters<typeof pages>) {
    for await (const { Items = [] } of pages(...query))
      for (const entry of Items) yield unmarshall(entry);
  }

  return {
    async *openDueBefore(controller, before) {
      const query = {
        IndexName: 'open-by-due',
        KeyConditionExpression: 'openOf = :controller AND dueAt < :before',
      };
      for await (const { pk, ...rest } of items(query, {
        ':controller': controller,
        ':before': before,
      }))
        yield { id: requestOfKey(pk), ...open.parse(rest) };
    },

    async *openToTellOf(controller, now) {
      const query = {
        IndexName: 'open-by-notice',
        KeyConditionExpression: 'openOf = :controller AND watchAt <= :now',
      };
      for await (const { pk } of items(query, { ':controller': controller, ':now': now }))
        yield requestOfKey(pk);
    },

    async countOpen(controller) {
      const query = {
        IndexName: 'open-by-due',
        Select: 'COUNT',
        KeyConditionExpression: 'openOf = :controller',
      } as const;
      let count = 0;
      for await (const { Count = 0 } of pages(query, { ':controller': controller })) count += Count;
      return count;
    },

    async byContact(contact, since) {
      const query = {
        IndexName: 'by-contact',
        KeyConditionExpression: 'contact = :contact AND receivedAt > :since',
        ScanIndexForward: false,
      };
      const ids = [];
      for await (const { pk } of items(query, { ':contact': contact, ':since': since }))
        ids.push(requestOfKey(pk));
      return ids;
    },
  };
};
