import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { z } from 'zod';
import { CREDENTIALS } from '../functions/function-environment.ts';
import { LOOPBACK, listen } from '../ports.ts';
import { REGION } from '../template/identities.ts';
import type { Template } from '../template/read-template.ts';

const key = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const tableSchema = z.object({
  KeySchema: key,
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema: key,
        Projection: z.object({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
      }),
    )
    .optional(),
});

/** The embedded DynamoDB. */
export interface TableStore {
  readonly url: string;
  /** Creates the template's tables; those that are there already stay as they are. */
  createTables(template: Template): Promise<void>;
  stop(): Promise<void>;
}

const createTables = async (endpoint: string, template: Template): Promise<void> => {
  const client = new DynamoDBClient({ endpoint, region: REGION, credentials: CREDENTIALS });
  for (const { name, properties } of template.all('AWS::DynamoDB::Table', tableSchema)) {
    const table = { TableName: name, BillingMode: 'PAY_PER_REQUEST' as const, ...properties };
    await client.send(new CreateTableCommand(table)).catch((error: unknown) => {
      if (!(error instanceof ResourceInUseException)) throw error;
    });
  }
  client.destroy();
};

/** Starts DynamoDB on disk, or in memory without a folder. */
export const startTableStore = async (path?: string): Promise<TableStore> => {
  const server = dynalite({ createTableMs: 0, ...(path !== undefined && { path }) });
  const port = await listen(server, { port: 0, option: 'a free port' });
  const url = `http://${LOOPBACK}:${port}`;
  return {
    url,
    createTables: (template) => createTables(url, template),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
