import { Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailSendingEvent,
  EventDestination,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Controller } from '../lambdas/request/controller.ts';
import { DeadLetters } from './dead-letters.ts';
import { DeskFunction, type Need } from './desk-function.ts';
import type { DeskKey } from './desk-key.ts';
import type { Operations } from './operations.ts';

export interface MailOutProps {
  readonly controllers: readonly Controller[];
  readonly key: DeskKey;
  readonly operations: Operations;
  /** What noting a delivery needs. */
  readonly needs: readonly Need[];
}

/** Our letters on their way: who may send them, and what the mail service says became of each. */
export class MailOut extends Construct {
  readonly #set: ConfigurationSet;
  readonly #domains: readonly string[];

  constructor(scope: Construct, id: string, props: MailOutProps) {
    super(scope, id);
    this.#domains = domainsOf(props.controllers);
    // Letters carry personal data: rather a bounce, which a person sees, than a letter in the clear.
    this.#set = new ConfigurationSet(this, 'Resource', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    });
    const news = new Topic(this, 'News', { masterKey: props.key, enforceSSL: true });
    this.#set.addEventDestination('ToNews', {
      destination: EventDestination.snsTopic(news),
      events: [
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
    const unread = new DeadLetters(this, 'UnreadNews', {
      operations: props.operations,
      heading: 'Unread delivery news',
      meaning: 'A letter may have bounced without anybody knowing.',
    });
    const noteDelivery = new DeskFunction(this, 'NoteDelivery', {
      handler: 'respond/note-delivery',
      needs: props.needs,
      deadLetters: unread,
    });
    news.addSubscription(new LambdaSubscription(noteDelivery.lambda, { deadLetterQueue: unread }));
  }

  /** Sends letters, from the domains of our controllers only. */
  readonly sends: Need = (fn) => {
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    fn.give({
      actions: ['ses:SendRawEmail'],
      on: [
        arn('configuration-set', this.#set.configurationSetName),
        ...this.#domains.map((domain) => arn('identity', domain)),
      ],
      env: { MAIL_CONFIGURATION_SET: this.#set.configurationSetName },
    });
  };
}

/** Every domain that mail comes to or goes out from. */
const domainsOf = (controllers: readonly Controller[]): readonly string[] => {
  const domains = controllers.flatMap(({ mailbox, replyDomain }) => [
    replyDomain,
    ...(mailbox ? [mailbox.slice(mailbox.indexOf('@') + 1)] : []),
  ]);
  return [...new Set(domains)];
};
