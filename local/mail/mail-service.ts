import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Activity } from '../activity.ts';
import type { CloudClock } from '../clock.ts';
import { ACCOUNT, REGION } from '../template/identities.ts';
import type { Template } from '../template/read-template.ts';
import type { Topics } from '../topics.ts';
import type { Outbox, SentMail } from './outbox.ts';
import { withMessageId } from './stamp.ts';

const destinationSchema = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({
    Enabled: z.boolean().default(false),
    MatchingEventTypes: z.array(z.string()),
    SnsDestination: z.object({ TopicARN: z.string() }),
  }),
});

/** A message on its way out. */
export interface Outgoing {
  readonly raw: Uint8Array;
  readonly from: string;
  readonly to: readonly string[];
  readonly configurationSet?: string;
  /** What news of it repeats. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What the mail service works with. */
export interface MailServiceNeeds {
  readonly outbox: Outbox;
  readonly topics: Topics;
  readonly clock: CloudClock;
  readonly activity: Activity;
}

/** Delivery is told when the sender has had time to note the message id, as with SES. */
const DELIVERY_MS = 250;

/** The sending half of SES: gives a message its id, keeps it in the outbox and reports that it was delivered. */
export class MailService {
  private readonly sets: ReadonlySet<string>;
  private readonly destinations: readonly z.infer<typeof destinationSchema>[];
  private readonly needs: MailServiceNeeds;

  constructor(template: Template, needs: MailServiceNeeds) {
    this.needs = needs;
    this.sets = new Set(
      template.all('AWS::SES::ConfigurationSet', z.unknown()).map(({ name }) => name),
    );
    this.destinations = template
      .all('AWS::SES::ConfigurationSetEventDestination', destinationSchema)
      .map(({ properties }) => properties);
  }

  hasConfigurationSet(name: string): boolean {
    return this.sets.has(name);
  }

  /** Returns the message id without its domain, as SES answers it. */
  send({ raw, from, to, configurationSet, tags }: Outgoing): string {
    const { outbox, clock } = this.needs;
    const messageId = `010701${randomBytes(24).toString('hex')}-000000`;
    const at = clock.now().toISOString();
    const stamped = withMessageId(raw, `${messageId}@${REGION}.amazonses.com`);
    const mail = outbox.keep({ messageId, from, to: [...to], at }, stamped);
    for (const { ConfigurationSetName, EventDestination } of this.destinations)
      if (
        ConfigurationSetName === configurationSet &&
        EventDestination.Enabled &&
        EventDestination.MatchingEventTypes.some((type) => type.toLowerCase() === 'delivery')
      )
        void this.tellDelivered(EventDestination.SnsDestination.TopicARN, mail, tags);
    return messageId;
  }

  private tellDelivered(topicArn: string, mail: SentMail, tags: Outgoing['tags']): Promise<void> {
    return this.needs.activity.track(async () => {
      await pause(DELIVERY_MS);
      const event = JSON.stringify(deliveryOf(mail, tags));
      this.needs.topics.publish(topicArn, event, 'Amazon SES Email Event Notification');
    });
  }
}

/** That a letter was delivered, in the format of SES event publishing. */
const deliveryOf = ({ messageId, from, to, at }: SentMail, tags: Outgoing['tags']) => ({
  eventType: 'Delivery',
  mail: {
    ...{ timestamp: at, source: from, sendingAccountId: ACCOUNT, messageId, destination: to },
    tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  },
  delivery: {
    timestamp: at,
    processingTimeMillis: DELIVERY_MS,
    recipients: to,
    smtpResponse: '250 2.0.0 OK',
    reportingMTA: `b1.smtp-out.${REGION}.amazonses.com`,
  },
});
