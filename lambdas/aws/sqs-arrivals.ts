import { z } from 'zod';
import { logFailure } from './log-step.ts';
import type { ArrivedObject } from './s3-arrivals.ts';

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
  (take: (arrival: ArrivedObject) => Promise<void>) =>
  async (event: unknown): Promise<{ batchItemFailures: { itemIdentifier: string }[] }> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const { messageId, body } of batch.parse(event).Records) {
      try {
        for (const arrival of arrivalsIn(messageId, body)) await take(arrival);
      } catch {
        // Why is logged already; here it only matters that the message is not done.
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };

/** The objects that a notice names. One that cannot be read is logged under its own id: it names no object. */
const arrivalsIn = (messageId: string, body: string): readonly ArrivedObject[] => {
  try {
    return notice.parse(JSON.parse(body)).Records.map(({ s3 }) => ({
      bucket: s3.bucket.name,
      // S3 writes keys as in a form: `+` is a space.
      key: decodeURIComponent(s3.object.key.replaceAll('+', ' ')),
    }));
  } catch (error) {
    throw logFailure('Read notice', { messageId }, error);
  }
};
