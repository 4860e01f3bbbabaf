import { z } from 'zod';

const notices = z.object({
  Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })),
});

/** Hands on what SNS delivered, message by message. */
export const eachNotice =
  (take: (message: unknown) => Promise<void>) =>
  async (event: unknown): Promise<void> => {
    for (const { Sns } of notices.parse(event).Records) await take(JSON.parse(Sns.Message));
  };
