import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

const key = (hash: string, range?: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  ...(range ? [{ AttributeName: range, KeyType: 'RANGE' as const }] : []),
];

/** Keys and indexes of the table as the stack makes it; a test compares the two, so that steps need no synth. */
export const TABLE_DEFINITION = {
  KeySchema: key('pk'),
  AttributeDefinitions: ['pk', 'openOf', 'dueAt', 'watchAt', 'contact', 'receivedAt'].map(
    (AttributeName) => ({
      AttributeName,
      AttributeType: 'S' as const,
    }),
  ),
  BillingMode: 'PAY_PER_REQUEST',
  GlobalSecondaryIndexes: [
    {
      IndexName: 'open-by-due',
      KeySchema: key('openOf', 'dueAt'),
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['status'] },
    },
    {
      IndexName: 'open-by-notice',
      KeySchema: key('openOf', 'watchAt'),
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
    {
      IndexName: 'by-contact',
      KeySchema: key('contact', 'receivedAt'),
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
} satisfies Omit<CreateTableCommandInput, 'TableName'>;
