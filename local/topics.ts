import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CloudClock } from './clock.ts';
import type { Functions } from './functions/functions.ts';
import { appendLine, readLines } from './kept-lines.ts';
import type { Template } from './template/read-template.ts';
import { UnsupportedTemplateError } from './template/resolve.ts';

const notice = z.object({
  topic: z.string(),
  subject: z.string().optional(),
  message: z.string(),
  /** ISO 8601. */
  at: z.string(),
});

/** What was said to a topic that people read, not functions. */
export type Notice = z.infer<typeof notice>;

const subscriptionSchema = z.object({
  TopicArn: z.string(),
  Protocol: z.string(),
  Endpoint: z.string(),
});

/** The topics of the template: functions hear at once; what no function hears is kept for people to read. */
export class Topics {
  private readonly names: ReadonlyMap<string, string>;
  private readonly listeners: readonly { readonly topicArn: string; readonly fn: string }[];
  private readonly notices: Notice[];
  private readonly needs: { functions: Functions; clock: CloudClock; file: string };

  constructor(
    template: Template,
    needs: { functions: Functions; clock: CloudClock; file: string },
  ) {
    this.needs = needs;
    this.notices = z.array(notice).parse(readLines(needs.file));
    this.names = new Map(
      template.all('AWS::SNS::Topic', z.unknown()).map(({ arn, name }) => [arn, name]),
    );
    this.listeners = template
      .all('AWS::SNS::Subscription', subscriptionSchema)
      .map(({ logicalId, properties: { Protocol, TopicArn, Endpoint } }) => {
        if (Protocol !== 'lambda')
          throw new UnsupportedTemplateError(`${logicalId} subscribes by ${Protocol}`);
        return { topicArn: TopicArn, fn: Endpoint };
      });
  }

  has(topicArn: string): boolean {
    return this.names.has(topicArn);
  }

  /** What people were told, oldest first. */
  told(): readonly Notice[] {
    return this.notices;
  }

  /** Returns the message's id. */
  publish(topicArn: string, message: string, subject?: string): string {
    const MessageId = randomUUID();
    const at = this.needs.clock.now().toISOString();
    const listeners = this.listeners.filter((listener) => listener.topicArn === topicArn);
    const Sns = { Type: 'Notification', MessageId, TopicArn: topicArn, Message: message };
    const record = { ...Sns, Subject: subject ?? null, Timestamp: at, MessageAttributes: {} };
    for (const { fn } of listeners)
      void this.needs.functions.invokeLater(fn, {
        Records: [{ EventSource: 'aws:sns', EventVersion: '1.0', Sns: record }],
      });
    if (listeners.length === 0) {
      const topic = this.names.get(topicArn) ?? topicArn;
      const told = { topic, message, at, ...(subject !== undefined && { subject }) };
      this.notices.push(told);
      appendLine(this.needs.file, told);
    }
    return MessageId;
  }
}
