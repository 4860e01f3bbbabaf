import S3rver from 's3rver';
import { z } from 'zod';
import type { CloudClock } from '../clock.ts';
import { closeHttp, LOOPBACK } from '../ports.ts';
import { continueLists } from './continued-lists.ts';
import { WholeObjects } from './whole-objects.ts';

/** An object that has just been stored. */
interface Stored {
  readonly bucket: string;
  readonly key: string;
  /** The event as S3 tells it to a queue. */
  readonly event: unknown;
}

/** The embedded S3. */
export interface ObjectStore {
  readonly url: string;
  onStored(listener: (stored: Stored) => void): void;
  keys(bucket: string, prefix: string): Promise<string[]>;
  stop(): Promise<void>;
}

const eventSchema = z.object({
  Records: z.tuple([
    z.looseObject({
      eventName: z.string(),
      s3: z.looseObject({
        bucket: z.looseObject({ name: z.string() }),
        object: z.looseObject({ key: z.string() }),
      }),
    }),
  ]),
});

/** Starts S3 with these buckets; what is in them stays in the folder. */
export const startObjectStore = async (
  directory: string,
  buckets: readonly string[],
  clock: Pick<CloudClock, 'now'>,
): Promise<ObjectStore> => {
  continueLists();
  const server = new S3rver({
    address: LOOPBACK,
    port: 0,
    silent: true,
    directory,
    vhostBuckets: false,
    configureBuckets: buckets.map((name) => ({ name })),
  });
  const store = new WholeObjects(directory, clock);
  server.store = store;
  server.context.store = store;
  // Node's own Date header ignores a clock that a test has set, and clients set theirs by it.
  server.middleware.unshift((context, next) => {
    context.set('Date', new Date().toUTCString());
    return next();
  });
  const { port } = await server.run();
  return {
    url: `http://${LOOPBACK}:${port}`,
    onStored: (listener) =>
      server.on('event', (event: unknown) => {
        const { eventName, s3 } = eventSchema.parse(event).Records[0];
        if (!eventName.startsWith('ObjectCreated')) return;
        listener({ bucket: s3.bucket.name, key: s3.object.key, event });
      }),
    keys: async (bucket, prefix) =>
      (await store.listObjects(bucket, { prefix })).objects.map(({ key }) => key),
    stop: () => closeHttp(server.httpServer),
  };
};
