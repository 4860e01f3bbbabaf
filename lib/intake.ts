import { CfnOutput, Duration } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { S3 } from 'aws-cdk-lib/aws-ses-actions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Controller } from '../lambdas/request/controller.ts';
import type { AccessLog } from './access-log.ts';
import { DeadLetters } from './dead-letters.ts';
import { DeskFunction, type Need } from './desk-function.ts';
import type { Operations } from './operations.ts';
import { PrivateBucket } from './private-bucket.ts';

const MAIL = 'mail/';

export interface IntakeProps {
  readonly controllers: readonly Controller[];
  readonly accessLog: AccessLog;
  readonly operations: Operations;
  /** What registering a message needs, beside the message. */
  readonly needs: readonly Need[];
}

/**
 * Mail comes in: SES → bucket → queue → ReceiveMail. The raw message is stored before anything reads it,
 * and nothing expires here: what is not taken in stays until a person has looked.
 */
export class Intake extends Construct {
  readonly receiveMail: DeskFunction;

  constructor(
    scope: Construct,
    id: string,
    { controllers, accessLog, operations, needs }: IntakeProps,
  ) {
    super(scope, id);
    // Not under our key: SES would lose mail wherever that key's policy is wrong. The mail is moved within seconds.
    const bucket = new PrivateBucket(this, 'Resource', { accessLog });
    const queue = this.#queueOf(bucket, operations);
    this.receiveMail = new DeskFunction(this, 'ReceiveMail', {
      handler: 'intake/receive-mail',
      memorySize: 1024,
      needs: [takesMailFrom(bucket), ...needs],
    });
    this.receiveMail.lambda.addEventSource(
      new SqsEventSource(queue, { batchSize: 1, reportBatchItemFailures: true }),
    );
    this.#receiveInto(bucket, controllers);
  }

  #queueOf(bucket: PrivateBucket, operations: Operations): Queue {
    const unread = new DeadLetters(this, 'UnreadMail', {
      operations,
      heading: 'Unread mail',
      meaning: 'A letter arrived and is kept, but is no request yet; its term runs.',
    });
    const queue = new Queue(this, 'Arrivals', {
      // Six times the function's time-out, as Lambda asks for.
      visibilityTimeout: Duration.minutes(6),
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: { queue: unread, maxReceiveCount: 5 },
    });
    const { policyDependable } = queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        // Not the bucket's ARN: the bucket waits for this policy, and cannot be in it as well.
        conditions: { StringEquals: { 'aws:SourceAccount': queue.env.account } },
      }),
    );
    // Set on the resource itself, which needs no function of CDK's own to set it later.
    const resource = bucket.node.defaultChild as CfnBucket;
    resource.notificationConfiguration = {
      queueConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          filter: { s3Key: { rules: [{ name: 'prefix', value: MAIL }] } },
          queue: queue.queueArn,
        },
      ],
    };
    if (policyDependable) resource.node.addDependency(policyDependable);
    return queue;
  }

  /** One rule for all companies, so a letter to two of them is stored once. */
  #receiveInto(bucket: PrivateBucket, controllers: readonly Controller[]): void {
    const rules = new ReceiptRuleSet(this, 'Rules');
    rules.addRule('Receive', {
      recipients: controllers.flatMap(({ mailbox, replyDomain }) => [
        ...(mailbox ? [mailbox] : []),
        replyDomain,
      ]),
      scanEnabled: true,
      actions: [new S3({ bucket: bucket as IBucket, objectKeyPrefix: MAIL })],
    });
    new CfnOutput(rules, 'Name', {
      description: 'Receipt rule set, to be made the active one',
      value: rules.receiptRuleSetName,
    });
  }
}

/** Reads raw mail, and deletes it once it is kept elsewhere. */
const takesMailFrom =
  (bucket: PrivateBucket): Need =>
  (fn) => {
    bucket.giveObjects(fn, MAIL, ['s3:GetObject', 's3:DeleteObject']);
    // Without it S3 says "forbidden", not "no such key", of a mail that an earlier delivery has moved.
    fn.give({ actions: ['s3:ListBucket'], on: [bucket.bucketArn] });
  };
