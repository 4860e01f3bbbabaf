import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { DeskFunction } from './desk-function.ts';

/** The one key under which the table, the personal store and the topics are encrypted. */
export class DeskKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Jauap: requests, personal data, notices',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Alarms and the mail service publish to encrypted topics; SNS refuses them without this, silently.
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: ['cloudwatch', 'ses'].map((it) => new ServicePrincipal(`${it}.amazonaws.com`)),
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
      }),
    );
  }

  /** Lets a function use the key, through this service only. */
  letUse(fn: DeskFunction, through: 'dynamodb' | 's3' | 'sns', actions: readonly string[]): void {
    const service = `${through}.${Stack.of(this).region}.amazonaws.com`;
    fn.role.addToPolicy(
      new PolicyStatement({
        actions: [...actions],
        resources: [this.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': service } },
      }),
    );
  }
}
