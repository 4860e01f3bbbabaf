import { z } from 'zod';
import type { Secrets } from '../secrets.ts';
import type { JsonOperation } from './aws-endpoint.ts';
import { AwsError } from './aws-error.ts';

/** The API of Secrets Manager, as far as functions use it. */
export const secretsManagerApi = (secrets: Secrets): Record<string, JsonOperation> => ({
  'secretsmanager.GetSecretValue': (input) => {
    const { SecretId } = z.object({ SecretId: z.string() }).parse(input);
    const SecretString = secrets.get(SecretId);
    if (SecretString === undefined)
      throw new AwsError(
        'ResourceNotFoundException',
        secrets.has(SecretId)
          ? `Secrets Manager can't find the specified secret value for ${SecretId}`
          : `Secrets Manager can't find the specified secret ${SecretId}`,
      );
    return { ARN: SecretId, Name: SecretId, SecretString, VersionStages: ['AWSCURRENT'] };
  },
});
