import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Operators } from '../request/ports.ts';
import { requireEnv } from './env.ts';

/** Tells the operators through the ops topic: the request's id and the matter, nothing about people. */
export const snsOperators = (
  client = new SNSClient({}),
  topic = requireEnv('OPS_TOPIC'),
): Operators => ({
  async tell({ id, matter }) {
    await client.send(
      new PublishCommand({
        TopicArn: topic,
        Subject: `${id}: ${matter}`,
        Message: `Request ${id} waits for a person: ${matter}.`,
      }),
    );
  },
});
