import { BatchWriteItemCommand, CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { bazarjoq } from '../controllers/bazarjoq/controller.ts';
import { dynamoRequestStore } from '../lambdas/aws/dynamo-request-store.ts';
import { toItem } from '../lambdas/aws/request-item.ts';
import { emptyHistory } from '../lambdas/request/history.ts';
import { type Digest, type PersonalRef, requestIdOf } from '../lambdas/request/ids.ts';
import type { Received } from '../lambdas/request/request.ts';
import { watchDeadlines } from '../lambdas/watch/watch-deadlines.ts';
import { startEmulators } from '../test/support/emulators.ts';
import { TABLE_DEFINITION } from '../test/support/table-definition.ts';

/**
 * What one run of the watch reads when 50 requests of many are to be told of: it must not grow with what is open.
 * Prints a line for each size; a size can be given: `npm run bench:watch -- 1000`.
 */
const NOW = '2026-03-20T05:00:00.000Z';
const DUE = 50;
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1_000, 10_000, 100_000];

const request = (index: number): Received => {
  const id = requestIdOf('BJQ', `bench ${index}`);
  const toTell = index < DUE;
  const digest = id as string as Digest;
  const ref = id as string as PersonalRef;
  return {
    ...{ status: 'received', id, controller: bazarjoq.id, version: 1, channel: 'email' },
    ...{ language: 'kk', kinds: ['access'], receivedAt: '2026-03-06T05:00:00.000Z' },
    dueAt: toTell ? '2026-03-20T19:00:00.000Z' : '2026-04-05T19:00:00.000Z',
    watchAt: toTell ? '2026-03-19T19:00:00.000Z' : '2026-03-22T00:00:00.000Z',
    ...{ dueBy: 'BJQ-5', source: digest, participants: [], mayAcknowledge: true, letters: {} },
    personal: { key: ref, requester: ref, message: ref },
    ...{ waiting: [], decisions: {}, results: [], missing: [], history: emptyHistory(id) },
  };
};

const emulators = await startEmulators();
const { dynamo } = emulators;
try {
  for (const size of sizes) {
    const table = `bench-${size}`;
    await dynamo.send(new CreateTableCommand({ TableName: table, ...TABLE_DEFINITION }));
    for (let first = 0; first < size; first += 25) {
      const put = Array.from({ length: Math.min(25, size - first) }, (_, index) => ({
        PutRequest: { Item: toItem(request(first + index)) },
      }));
      await dynamo.send(new BatchWriteItemCommand({ RequestItems: { [table]: put } }));
    }
    const read = { pages: 0, items: 0, capacity: 0 };
    dynamo.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const isRead = commandName === 'QueryCommand' || commandName === 'GetItemCommand';
          const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' as const };
          const answer = await next({ ...args, input });
          const { Items, Item, ConsumedCapacity } = answer.output as {
            Items?: readonly unknown[];
            Item?: unknown;
            ConsumedCapacity?: { CapacityUnits?: number };
          };
          if (isRead) {
            read.pages += commandName === 'QueryCommand' ? 1 : 0;
            read.items += Items?.length ?? (Item ? 1 : 0);
            read.capacity += ConsumedCapacity?.CapacityUnits ?? 0;
          }
          return answer;
        },
      { name: 'count', step: 'initialize', override: true },
    );
    const started = performance.now();
    const { told } = await watchDeadlines({
      requests: dynamoRequestStore(dynamo, table),
      clock: () => NOW,
      controllers: [bazarjoq],
      metrics: () => undefined,
      tell: async () => true,
    })();
    dynamo.middlewareStack.remove('count');
    const milliseconds = Math.round(performance.now() - started);
    console.log(JSON.stringify({ open: size, told, ...read, milliseconds }));
  }
} finally {
  await emulators.stop();
}
