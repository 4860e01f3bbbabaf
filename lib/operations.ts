import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { CONFIG } from './config.ts';
import type { DeskFunction, Need } from './desk-function.ts';
import type { DeskKey } from './desk-key.ts';

export interface OperationsProps {
  readonly key: DeskKey;
}

export interface AlarmOn {
  /** The heading of the runbook that says what to do. */
  readonly heading: string;
  /** What it means to the people who wrote to us. */
  readonly meaning: string;
  /** One or more of it in five minutes is too many. */
  readonly metric: IMetric;
}

/** Where everything that needs a person is told: the topic that operators subscribe to, and the alarms. */
export class Operations extends Construct {
  readonly topic: Topic;
  readonly #key: DeskKey;

  constructor(scope: Construct, id: string, { key }: OperationsProps) {
    super(scope, id);
    this.#key = key;
    this.topic = new Topic(this, 'Resource', {
      displayName: 'Jauap',
      masterKey: key,
      enforceSSL: true,
    });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.topic.env.account } },
      }),
    );
  }

  /** Tells the operators that a request needs them. */
  readonly tells: Need = (fn) => {
    fn.give({
      actions: ['sns:Publish'],
      on: [this.topic.topicArn],
      env: { OPS_TOPIC: this.topic.topicArn },
    });
    this.#key.letUse(fn, 'sns', ['kms:Decrypt', 'kms:GenerateDataKey']);
  };

  /** Rings when the metric counts anything, and says where to read what to do. */
  alarm(scope: Construct, id: string, { heading, meaning, metric }: AlarmOn): void {
    const anchor = heading.toLowerCase().replaceAll(' ', '-');
    new Alarm(scope, id, {
      alarmDescription: `${heading}: ${meaning} Runbook: ${CONFIG.runbook}#${anchor}`,
      metric,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.topic));
  }

  /** Rings when an execution ends otherwise than it should: nothing in it may fail without a person taking over. */
  watchWorkflow(machine: StateMachine): void {
    const period = Duration.minutes(5);
    this.alarm(machine, 'Failed', {
      heading: 'Failed workflows',
      meaning: 'A request stands still and nobody was asked about it; its term runs.',
      metric: new MathExpression({
        expression: 'failed + late + stopped',
        usingMetrics: {
          failed: machine.metricFailed({ period }),
          late: machine.metricTimedOut({ period }),
          // Whoever stops one must start it again: what it waited for is heard by nobody.
          stopped: machine.metricAborted({ period }),
        },
        period,
      }),
    });
  }

  /** Rings when a function throws. */
  watch(fn: DeskFunction): void {
    this.alarm(fn, 'Errors', {
      heading: 'Function errors',
      meaning: `${fn.node.id} threw an error; it is tried again, and handed to a person in the end.`,
      metric: fn.lambda.metricErrors({ period: Duration.minutes(5) }),
    });
  }
}
