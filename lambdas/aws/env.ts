import { DeskError } from '../request/errors.ts';
/** Every environment variable that a construct gives and an adapter reads. A typo on either side does not compile. */
export type EnvName =
  | 'TABLE'
  | 'PERSONAL_BUCKET'
  /** Another endpoint for the personal store: an S3-compatible service inside the country. Empty for S3 itself. */
  | 'PERSONAL_STORE_ENDPOINT'
  /** ARN of the secret with `{ accessKeyId, secretAccessKey }` for that endpoint. Empty for S3 itself. */
  | 'PERSONAL_STORE_SECRET'
  | 'STATE_MACHINE'
  | 'OPS_TOPIC'
  /** Who reads the digests of deadlines. */
  | 'OPERATORS_MAILBOX'
  /** ARN of the secret that keys every digest. */
  | 'DESK_SECRET'
  /** Where the public pages are, without a slash at the end. */
  | 'PUBLIC_URL'
  | 'MAIL_CONFIGURATION_SET'
  /** JSON: `controller/system` → ARN of the secret with its connection URL. */
  | 'DATA_SYSTEM_SECRETS';

/** @throws Error naming the variable, when it is not set. */
export const requireEnv = (name: EnvName): string => {
  const value = process.env[name];
  if (value === undefined) throw new DeskError(`environment variable ${name} is not set`);
  return value;
};
