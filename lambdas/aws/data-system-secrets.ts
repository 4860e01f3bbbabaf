import { z } from 'zod';
import { DeskError } from '../request/errors.ts';
import { requireEnv } from './env.ts';
import { secrets } from './secret.ts';

/** The connection URL of `controller/system`, from the secret that the deployer filled. */
export const dataSystemSecrets = (secret = secrets()): ((name: string) => Promise<string>) => {
  const arns = z
    .record(z.string(), z.string())
    .parse(JSON.parse(requireEnv('DATA_SYSTEM_SECRETS')));
  return async (name) => {
    const arn = arns[name];
    if (!arn)
      throw new DeskError(
        `no secret is given for data system ${name}, known: ${Object.keys(arns)}`,
      );
    return secret(arn);
  };
};
