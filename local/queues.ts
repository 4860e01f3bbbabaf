import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Activity } from './activity.ts';
import type { CloudClock } from './clock.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Functions } from './functions/functions.ts';
import type { Template } from './template/read-template.ts';

const queueSchema = z.object({
  VisibilityTimeout: z.number().default(30),
  RedrivePolicy: z
    .object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() })
    .optional(),
});
const mappingSchema = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  FunctionResponseTypes: z.array(z.string()).default([]),
});
const batchAnswer = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish(),
});

/** What queues work with. */
export interface QueuesNeeds {
  readonly functions: Functions;
  readonly deadLetters: DeadLetters;
  readonly clock: CloudClock;
  readonly activity: Activity;
}

interface Queue {
  readonly name: string;
  readonly arn: string;
  readonly visibilityMs: number;
  readonly maxReceiveCount: number;
  readonly deadLetterArn?: string;
  readonly consumer?: { readonly functionName: string; readonly reportsFailures: boolean };
}

/** The queues of the template, each handing its messages to the function that is mapped to it. */
export class Queues {
  private readonly queues: readonly Queue[];
  private readonly needs: QueuesNeeds;
  private readonly stopping = new AbortController();

  constructor(template: Template, needs: QueuesNeeds) {
    const mappings = template.all('AWS::Lambda::EventSourceMapping', mappingSchema);
    this.needs = needs;
    this.queues = template.all('AWS::SQS::Queue', queueSchema).map(({ name, arn, properties }) => {
      const mapping = mappings.find(({ properties: { EventSourceArn } }) => EventSourceArn === arn);
      const { VisibilityTimeout, RedrivePolicy } = properties;
      return {
        name,
        arn,
        visibilityMs: VisibilityTimeout * 1000,
        maxReceiveCount: RedrivePolicy?.maxReceiveCount ?? Number.POSITIVE_INFINITY,
        ...(RedrivePolicy && { deadLetterArn: RedrivePolicy.deadLetterTargetArn }),
        ...(mapping && {
          consumer: {
            functionName: mapping.properties.FunctionName,
            reportsFailures: mapping.properties.FunctionResponseTypes.length > 0,
          },
        }),
      };
    });
  }

  /** Sends a message. In a queue that no function takes from it stays as a dead letter. */
  send(queueArn: string, body: string): void {
    const queue = this.queues.find(({ arn }) => arn === queueArn);
    if (!queue) throw new Error(`no queue has the ARN ${queueArn}`);
    if (queue.consumer) void this.deliver(queue, body);
    else this.needs.deadLetters.add(queue.name, body);
  }

  stop(): void {
    this.stopping.abort();
  }

  /** Hands the message over until it is taken, or as often as the queue allows. */
  private async deliver(queue: Queue, body: string): Promise<void> {
    const messageId = randomUUID();
    for (let received = 1; received <= queue.maxReceiveCount; received += 1) {
      if (this.stopping.signal.aborted) return;
      if (await this.needs.activity.track(() => this.hand(queue, { messageId, body, received })))
        return;
      const hidden = this.needs.clock.sleep(queue.visibilityMs, this.stopping.signal);
      if (!(await hidden.then(() => true).catch(() => false))) return;
    }
    if (queue.deadLetterArn) this.send(queue.deadLetterArn, body);
  }

  /** Whether the function took it. */
  private async hand(
    { arn, consumer }: Queue,
    message: { messageId: string; body: string; received: number },
  ): Promise<boolean> {
    if (!consumer) return false;
    const sent = String(this.needs.clock.now().getTime());
    const record = {
      messageId: message.messageId,
      receiptHandle: message.messageId,
      body: message.body,
      attributes: { ApproximateReceiveCount: String(message.received), SentTimestamp: sent },
      messageAttributes: {},
      eventSource: 'aws:sqs',
      eventSourceARN: arn,
    };
    const result = await this.needs.functions.invoke(consumer.functionName, { Records: [record] });
    if (this.stopping.signal.aborted || 'error' in result) return false;
    if (!consumer.reportsFailures) return true;
    const failures = batchAnswer.nullable().parse(result.value)?.batchItemFailures ?? [];
    return failures.length === 0;
  }
}
