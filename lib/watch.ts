import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { METRICS_NAMESPACE } from '../lambdas/aws/metrics-namespace.ts';
import type { Controller } from '../lambdas/request/controller.ts';
import { CONFIG } from './config.ts';
import { DeskFunction, type Need } from './desk-function.ts';
import type { Operations } from './operations.ts';

export interface WatchProps {
  readonly controllers: readonly Controller[];
  readonly operations: Operations;
  readonly needs: readonly Need[];
}

/** The notice of two hours is late by no more than this. */
const EVERY = Duration.minutes(15);

/** Looks every quarter of an hour which deadlines come near, and rings where one has passed. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, { controllers, operations, needs }: WatchProps) {
    super(scope, id);
    const watch = new DeskFunction(this, 'WatchDeadlines', {
      handler: 'watch/watch-deadlines',
      needs: [...needs, digestsTo(CONFIG.operatorsMailbox)],
    });
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(EVERY),
      targets: [new LambdaFunction(watch.lambda)],
    });
    const highest = (metricName: string) =>
      new MathExpression({
        expression: `MAX([${controllers.map((_, index) => `m${index}`).join(', ')}])`,
        usingMetrics: Object.fromEntries(
          controllers.map(({ id: controller }, index) => [
            `m${index}`,
            new Metric({
              namespace: METRICS_NAMESPACE,
              metricName,
              dimensionsMap: { service: 'jauap', controller },
              statistic: 'Maximum',
              period: EVERY,
            }),
          ]),
        ),
        period: EVERY,
      });
    operations.alarm(this, 'Late', {
      heading: 'Late requests',
      meaning: 'A request was not answered in time.',
      metric: highest('Late'),
    });
    operations.alarm(this, 'CalendarUnconfirmed', {
      heading: 'Calendar of next year',
      meaning: 'Terms will run through a year whose days off are not known for certain.',
      metric: highest('CalendarUnconfirmed'),
    });
  }
}

const digestsTo =
  (mailbox: string): Need =>
  (fn) =>
    fn.give({ actions: [], on: [], env: { OPERATORS_MAILBOX: mailbox } });
