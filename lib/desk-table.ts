import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { DeskFunction, Need } from './desk-function.ts';
import type { DeskKey } from './desk-key.ts';

export interface DeskTableProps {
  readonly key: DeskKey;
}

/** DynamoDB uses the table's key in the name of who reads or writes. */
const READING = ['kms:Decrypt', 'kms:DescribeKey'];
const WRITING = ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

const OPEN_BY_DUE = 'open-by-due';
const OPEN_BY_NOTICE = 'open-by-notice';
const BY_CONTACT = 'by-contact';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The truth about every request: one item each, and small facts beside them. Holds nothing personal. */
export class DeskTable extends Construct {
  readonly #table: Table;
  readonly #key: DeskKey;

  constructor(scope: Construct, id: string, { key }: DeskTableProps) {
    super(scope, id);
    this.#key = key;
    this.#table = new Table(this, 'Resource', {
      partitionKey: text('pk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      timeToLiveAttribute: 'ttl',
    });
    // Sparse: only an open request has `openOf`.
    this.#table.addGlobalSecondaryIndex({
      indexName: OPEN_BY_DUE,
      partitionKey: text('openOf'),
      sortKey: text('dueAt'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['status'],
    });
    // By the next notice and not by the due date: a run of the watch reads just what it has to tell.
    this.#table.addGlobalSecondaryIndex({
      indexName: OPEN_BY_NOTICE,
      partitionKey: text('openOf'),
      sortKey: text('watchAt'),
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.#table.addGlobalSecondaryIndex({
      indexName: BY_CONTACT,
      partitionKey: text('contact'),
      sortKey: text('receivedAt'),
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }

  readonly reads: Need = (fn) => this.#give(fn, ['dynamodb:GetItem'], READING);

  /** Reads items, and writes them whole under a condition. */
  readonly writes: Need = (fn) =>
    this.#give(fn, ['dynamodb:GetItem', 'dynamodb:PutItem'], [...READING, ...WRITING]);

  /** Lists open requests by due date. */
  readonly listsOpen: Need = (fn) =>
    fn.give({
      actions: ['dynamodb:Query'],
      on: [`${this.#table.tableArn}/index/${OPEN_BY_DUE}`],
    });

  /** Finds the open requests whose next notice has come, and counts what is open. */
  readonly watches: Need = (fn) =>
    fn.give({
      actions: ['dynamodb:Query'],
      on: [OPEN_BY_DUE, OPEN_BY_NOTICE].map((index) => `${this.#table.tableArn}/index/${index}`),
    });

  /** Counts the requests of a mailbox. */
  readonly knowsContacts: Need = (fn) =>
    fn.give({
      actions: ['dynamodb:Query'],
      on: [`${this.#table.tableArn}/index/${BY_CONTACT}`],
    });

  #give(fn: DeskFunction, actions: readonly string[], keyActions: readonly string[]): void {
    fn.give({ actions, on: [this.#table.tableArn], env: { TABLE: this.#table.tableName } });
    this.#key.letUse(fn, 'dynamodb', keyActions);
  }
}
