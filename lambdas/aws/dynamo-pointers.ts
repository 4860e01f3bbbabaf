import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import { readRequestId } from '../request/ids.ts';
import type { LetterName } from '../request/letters-of-request.ts';
import type { Pointers } from '../request/ports.ts';
import { requireEnv } from './env.ts';

const pointer = z.object({
  request: z.string().transform(readRequestId),
  letter: z.custom<LetterName>((value) => typeof value === 'string').optional(),
});

/** Small items beside the requests: where a proof link leads, which request a letter belongs to. */
export const dynamoPointers = (
  client = new DynamoDBClient({}),
  table = requireEnv('TABLE'),
): Pointers => {
  const put = async (pk: string, fields: Record<string, string | number>) => {
    await client.send(new PutItemCommand({ TableName: table, Item: marshall({ pk, ...fields }) }));
  };
  const read = async (pk: string) => {
    const key = { TableName: table, Key: marshall({ pk }), ConsistentRead: true };
    return (await client.send(new GetItemCommand(key))).Item;
  };
  const get = async (pk: string) => {
    const Item = await read(pk);
    return Item && pointer.parse(unmarshall(Item));
  };
  return {
    // Kept as long as the request: a link that expired is refused and recorded, whenever it is pressed.
    pointToken: (token, request) => put(`TOKEN#${token}`, { request }),
    requestOfToken: async (token) => (await get(`TOKEN#${token}`))?.request,
    pointMessage: (messageId, request, letter) => put(`MESSAGE#${messageId}`, { request, letter }),
    requestOfMessage: async (messageId) => {
      const found = await get(`MESSAGE#${messageId}`);
      return found?.letter && { id: found.request, letter: found.letter };
    },
    wasAnnounced: async (matter) => (await read(`ANNOUNCED#${matter}`)) !== undefined,
    noteAnnounced: (matter, until) =>
      put(`ANNOUNCED#${matter}`, { ttl: Math.ceil(Date.parse(until) / 1000) }),
  };
};
