import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { AlarmOn, Operations } from './operations.ts';

export interface DeadLettersProps extends Omit<AlarmOn, 'metric'> {
  readonly operations: Operations;
}

/** Keeps what could not be handled for 14 days, the longest there is, and rings at the first message. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string, { operations, ...alarm }: DeadLettersProps) {
    super(scope, id, {
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    const metric = this.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) });
    operations.alarm(this, 'NotEmpty', { ...alarm, metric });
  }
}
