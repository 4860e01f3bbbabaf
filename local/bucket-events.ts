import { z } from 'zod';
import type { DeadLetters } from './dead-letters.ts';
import type { Queues } from './queues.ts';
import type { ObjectStore } from './stores/object-store.ts';
import type { Resource, Template } from './template/read-template.ts';

const bucketSchema = z.object({
  NotificationConfiguration: z
    .object({
      QueueConfigurations: z.array(
        z.object({
          Event: z.string(),
          Queue: z.string(),
          Filter: z
            .object({
              S3Key: z.object({
                Rules: z.array(z.object({ Name: z.string(), Value: z.string() })),
              }),
            })
            .optional(),
        }),
      ),
    })
    .optional(),
});

interface Watched {
  readonly bucket: string;
  readonly queueArn: string;
  readonly prefix: string;
}

/** The buckets of the template. */
export const bucketsOf = (template: Template): Resource<z.infer<typeof bucketSchema>>[] =>
  template.all('AWS::S3::Bucket', bucketSchema);

const watchedIn = (template: Template): Watched[] =>
  bucketsOf(template).flatMap(({ name, properties: { NotificationConfiguration } }) =>
    (NotificationConfiguration?.QueueConfigurations ?? []).map(({ Queue, Filter }) => ({
      bucket: name,
      queueArn: Queue,
      prefix: Filter?.S3Key.Rules.find(({ Name }) => Name === 'prefix')?.Value ?? '',
    })),
  );

const eventOf = (bucket: string, key: string): unknown => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      s3: {
        bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
        object: { key: encodeURIComponent(key).replaceAll('%2F', '/') },
      },
    },
  ],
});

/**
 * Tells the queues of every object that is stored. Objects that an earlier run left there were never
 * taken in: they are queued again, save those whose message lies in a dead-letter queue.
 */
export const connectBuckets = async (
  template: Template,
  {
    objects,
    queues,
    deadLetters,
  }: {
    objects: ObjectStore;
    queues: Queues;
    deadLetters: DeadLetters;
  },
): Promise<void> => {
  const watched = watchedIn(template);
  const tell = ({ bucket, queueArn }: Watched, key: string) =>
    queues.send(queueArn, JSON.stringify(eventOf(bucket, key)));
  for (const watch of watched)
    for (const key of await objects.keys(watch.bucket, watch.prefix))
      if (!deadLetters.all().some(({ body }) => body.includes(JSON.stringify(key))))
        tell(watch, key);
  objects.onStored(({ bucket, key }) => {
    for (const watch of watched)
      if (watch.bucket === bucket && key.startsWith(watch.prefix)) tell(watch, key);
  });
};
