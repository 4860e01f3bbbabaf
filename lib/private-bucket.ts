import { type CfnElement, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { EnvName } from '../lambdas/aws/env.ts';
import type { AccessLog } from './access-log.ts';
import type { DeskFunction } from './desk-function.ts';
import type { DeskKey } from './desk-key.ts';

export interface PrivateBucketProps {
  readonly accessLog: AccessLog;
  /** @default - a key of S3's own */
  readonly key?: DeskKey;
}

/** A bucket with content of people: closed, encrypted, logged. It keeps no versions: what is deleted is gone. */
export class PrivateBucket extends Bucket {
  constructor(scope: Construct, id: string, { accessLog, key }: PrivateBucketProps) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      ...(key
        ? { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }
        : { encryption: BucketEncryption.S3_MANAGED }),
      // Nothing else expires by itself: what is not taken in, or not erased, stays until a person has looked.
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      // CDK's own types do not agree under `exactOptionalPropertyTypes`.
      serverAccessLogsBucket: accessLog as IBucket,
      serverAccessLogsPrefix: `${scope.node.id}/`,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Gives a function these actions on the objects under a prefix. */
  giveObjects(
    fn: DeskFunction,
    prefix: string,
    actions: readonly string[],
    env: Partial<Record<EnvName, string>> = {},
  ): void {
    fn.give({ actions, on: [this.arnForObjects(`${prefix}*`)], env });
    const logicalId = Stack.of(this).getLogicalId(this.node.defaultChild as CfnElement);
    Validations.of(fn.role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${prefix}*]`,
      reason:
        'Keys come with the requests; the bucket is named, and all under the prefix is of one sort.',
    });
  }
}
