import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Operators } from '../request/ports.ts';
import { requireEnv } from './env.ts';

/** Tells the operators through the ops topic: the request's id and the matter, nothing about people. */
export const snsOperators = (
  client = new SNSClient({}),
  topic = requireEnv('OPS_TOPIC'),
): Operators => ({
  tell: ({ id, matter }) =>
    publish(client, topic, {
      subject: `${id}: ${matter}`,
      text: `Request ${id} waits for a person: ${matter}.`,
    }),
  announce: (news) => publish(client, topic, news),
});

/** SNS takes no longer subject. */
const SUBJECT_CHARACTERS = 100;

const publish = async (
  client: SNSClient,
  topic: string,
  { subject, text }: { readonly subject: string; readonly text: string },
): Promise<void> => {
  const Subject = subject.slice(0, SUBJECT_CHARACTERS);
  await client.send(new PublishCommand({ TopicArn: topic, Subject, Message: text }));
};
