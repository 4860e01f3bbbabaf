import { z } from 'zod';
import type { Arrival } from './s3-arrivals.ts';

const batch = z.object({
  Records: z.array(z.object({ messageId: z.string(), body: z.string() })),
});
/** S3 also sends a test message when the notification is set up: it names no object. */
const notice = z.object({
  Records: z
    .array(
      z.object({
        s3: z.object({
          bucket: z.object({ name: z.string() }),
          object: z.object({ key: z.string() }),
        }),
      }),
    )
    .default([]),
});

/**
 * Hands on each object that S3 told the queue of. A message that fails is reported by itself, so that it comes
 * again and ends in the dead-letter queue, while the others are done.
 */
export const eachArrival =
  (take: (arrival: Arrival) => Promise<void>) =>
  async (event: unknown): Promise<{ batchItemFailures: { itemIdentifier: string }[] }> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const { messageId, body } of batch.parse(event).Records) {
      try {
        for (const { s3 } of notice.parse(JSON.parse(body)).Records) {
          // S3 writes keys as in a form: `+` is a space.
          const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
          await take({ bucket: s3.bucket.name, key });
        }
      } catch {
        // `take` has logged why; here it only matters that the message is not done.
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
