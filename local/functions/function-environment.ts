import { REGION } from '../template/identities.ts';

/** Where the emulators listen. */
export interface Endpoints {
  readonly aws: string;
  readonly dynamodb: string;
  readonly s3: string;
}

/** The only credentials that the S3 emulator knows; the others take any. */
export const CREDENTIALS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } as const;

/** What Lambda gives every function beside its own variables, and where the SDK finds the emulators. */
export const commonEnvironment = ({ aws, dynamodb, s3 }: Endpoints): Record<string, string> => ({
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
  AWS_ENDPOINT_URL_S3: s3,
  AWS_ENDPOINT_URL_SFN: aws,
  AWS_ENDPOINT_URL_SNS: aws,
  AWS_ENDPOINT_URL_SES: aws,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: aws,
  AWS_ENDPOINT_URL_LAMBDA: aws,
});

/** The variables that the Lambda runtime sets for one function. */
export const runtimeEnvironment = (
  name: string,
  memoryMb: number,
): Readonly<Record<string, string>> => ({
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: 'local',
  LAMBDA_TASK_ROOT: '/var/task',
  TZ: ':UTC',
});
