import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { ASIDE_PREFIX } from '../lambdas/aws/aside-prefix.ts';
import type { Controller } from '../lambdas/request/controller.ts';
import type { AccessLog } from './access-log.ts';
import { CONFIG } from './config.ts';
import type { DeskFunction, Need } from './desk-function.ts';
import type { DeskKey } from './desk-key.ts';
import { PrivateBucket } from './private-bucket.ts';

export interface PersonalStoreProps {
  readonly controllers: readonly Controller[];
  readonly key: DeskKey;
  readonly accessLog: AccessLog;
}

/** Everything about people, one prefix a request: deleting the prefix erases the person. */
export class PersonalStore extends Construct {
  readonly #bucket: PrivateBucket;
  readonly #key: DeskKey;
  /** Credentials of another service than S3, filled in by who deploys. */
  readonly #credentials: Secret | undefined;

  constructor(scope: Construct, id: string, { controllers, key, accessLog }: PersonalStoreProps) {
    super(scope, id);
    this.#key = key;
    this.#bucket = new PrivateBucket(this, 'Resource', { key, accessLog });
    // Mail that opened no request; in another service than S3, who runs it sets the same rules (docs/deploy.md).
    for (const { id, other } of controllers)
      this.#bucket.addLifecycleRule({
        id: `no-request-${id}`,
        prefix: `${ASIDE_PREFIX}${id}/`,
        expiration: Duration.days(other.keptDays),
      });
    if (CONFIG.personalStoreEndpoint === '') return;
    this.#credentials = new Secret(this, 'Credentials', {
      description: 'Jauap: accessKeyId and secretAccessKey of the personal store',
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.#credentials).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'The key belongs to another service and is rotated there.',
    });
  }

  readonly reads: Need = (fn) => this.#give(fn, ['s3:GetObject'], ['kms:Decrypt']);

  readonly writes: Need = (fn) =>
    this.#give(fn, ['s3:GetObject', 's3:PutObject'], ['kms:Decrypt', 'kms:GenerateDataKey']);

  /** Deletes all about a person: what lies under a request's prefix has to be listed first. */
  readonly erases: Need = (fn) => {
    this.#bucket.giveObjects(fn, '', ['s3:DeleteObject']);
    fn.give({ actions: ['s3:ListBucket'], on: [this.#bucket.bucketArn] });
  };

  #give(fn: DeskFunction, actions: readonly string[], keyActions: readonly string[]): void {
    this.#bucket.giveObjects(fn, '', actions, {
      PERSONAL_BUCKET: this.#bucket.bucketName,
      PERSONAL_STORE_ENDPOINT: CONFIG.personalStoreEndpoint,
      PERSONAL_STORE_SECRET: this.#credentials?.secretArn ?? '',
    });
    this.#credentials?.grantRead(fn.role);
    this.#key.letUse(fn, 's3', keyActions);
  }
}
