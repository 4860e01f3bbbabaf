import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { requireEnv } from './env.ts';
import { s3ClientConfig } from './s3-client-config.ts';
import { secrets } from './secret.ts';

const credentials = z.object({ accessKeyId: z.string(), secretAccessKey: z.string() });

/** Where the personal store is: S3 with the function's own role, or another service with credentials of its own. */
export const personalStoreConfig = (secret = secrets()): S3ClientConfig => {
  const endpoint = requireEnv('PERSONAL_STORE_ENDPOINT');
  if (endpoint === '') return s3ClientConfig();
  const id = requireEnv('PERSONAL_STORE_SECRET');
  return {
    ...s3ClientConfig(endpoint),
    credentials: async () => credentials.parse(JSON.parse(await secret(id))),
  };
};
