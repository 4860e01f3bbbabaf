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

/** Waits until something is there. @throws Error naming it, when it has not come in time */
export const until = async <T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  seconds = 20,
): Promise<T> => {
  const giveUp = performance.now() + seconds * 1000;
  for (; performance.now() < giveUp; await pause(20)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`waited ${seconds} s for ${what}`);
};
