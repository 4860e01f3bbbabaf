import { createHmac } from 'node:crypto';
import type { Digest } from '../request/ids.ts';
import type { KeyedDigest } from '../request/ports.ts';
import { requireEnv } from './env.ts';
import { secrets } from './secret.ts';

/** HMAC-SHA-256 under the desk's secret; the purpose is part of what is digested. */
export const keyedDigest = (secret = secrets(), id = requireEnv('DESK_SECRET')): KeyedDigest => {
  return async (purpose, content) =>
    createHmac('sha256', await secret(id))
      .update(`${purpose}\n${content}`)
      .digest('hex') as Digest;
};
