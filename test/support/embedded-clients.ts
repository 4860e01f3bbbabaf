import { setTimeout as pause } from 'node:timers/promises';
import { SFNClient } from '@aws-sdk/client-sfn';
import type { Cloud } from '../../local/cloud-options.ts';
import { CREDENTIALS } from '../../local/functions/function-environment.ts';
import { REGION } from '../../local/template/identities.ts';

/** How a client reaches the endpoint of an embedded cloud; it does not try twice. */
export const clientOf = (cloud: Cloud) => ({
  endpoint: cloud.urls.aws,
  region: REGION,
  credentials: CREDENTIALS,
  maxAttempts: 1,
});

/** A Step Functions client of the embedded cloud. */
export const sfnOf = (cloud: Cloud): SFNClient => new SFNClient(clientOf(cloud));

/** Waits until something is there. @throws Error naming it, when it has not come within 20 seconds */
export const until = async <T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> => {
  for (const giveUp = performance.now() + 20_000; performance.now() < giveUp; await pause(20)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`waited 20 s for ${what}`);
};
