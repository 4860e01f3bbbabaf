import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** What one deployment sets for itself. Companies are not set here: they are folders under `controllers/`. */
export interface DeskConfig {
  /** Where the public pages are, without a slash at the end. @default - the API's own address */
  readonly publicUrl?: string;
  /** The endpoint of an S3-compatible service inside the country; empty for S3 itself. */
  readonly personalStoreEndpoint: string;
  /** Who reads the digests of deadlines. */
  readonly operatorsMailbox: string;
  /** Logs carry request ids, never anything about a person. */
  readonly logRetention: RetentionDays;
  /** The page whose headings are the names in the alarms. */
  readonly runbook: string;
}

export const CONFIG: DeskConfig = {
  personalStoreEndpoint: '',
  operatorsMailbox: 'operators@example.com',
  logRetention: RetentionDays.ONE_YEAR,
  runbook: 'docs/runbook.md',
};
