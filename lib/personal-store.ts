import { Construct } from 'constructs';
import type { AccessLog } from './access-log.ts';
import { CONFIG } from './config.ts';
import type { DeskFunction, Need } from './desk-function.ts';
import type { DeskKey } from './desk-key.ts';
import { PrivateBucket } from './private-bucket.ts';

export interface PersonalStoreProps {
  readonly key: DeskKey;
  readonly accessLog: AccessLog;
}

/** Everything about people, one prefix a request: deleting the prefix erases the person. */
export class PersonalStore extends Construct {
  readonly #bucket: PrivateBucket;
  readonly #key: DeskKey;

  constructor(scope: Construct, id: string, { key, accessLog }: PersonalStoreProps) {
    super(scope, id);
    this.#key = key;
    this.#bucket = new PrivateBucket(this, 'Resource', { key, accessLog });
  }

  readonly reads: Need = (fn) => this.#give(fn, ['s3:GetObject'], ['kms:Decrypt']);

  readonly writes: Need = (fn) =>
    this.#give(fn, ['s3:GetObject', 's3:PutObject'], ['kms:Decrypt', 'kms:GenerateDataKey']);

  #give(fn: DeskFunction, actions: readonly string[], keyActions: readonly string[]): void {
    this.#bucket.giveObjects(fn, '', actions, {
      PERSONAL_BUCKET: this.#bucket.bucketName,
      PERSONAL_STORE_ENDPOINT: CONFIG.personalStoreEndpoint,
    });
    this.#key.letUse(fn, 's3', keyActions);
  }
}
