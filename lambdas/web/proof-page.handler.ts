import { handle } from 'hono/aws-lambda';
import { systemClock } from '../aws/clock.ts';
import { dynamoPointers } from '../aws/dynamo-pointers.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { keyedDigest } from '../aws/keyed-digest.ts';
import { proofAcceptor } from '../verify/accept-proof.wiring.ts';
import { proofLinks } from '../verify/proof-links.ts';
import { proofPages } from './proof-page.ts';

export const handler = handle(
  proofPages(
    proofLinks({
      requests: dynamoRequestStore(),
      pointers: dynamoPointers(),
      digest: keyedDigest(),
      clock: systemClock,
      acceptProof: proofAcceptor(),
    }),
  ),
);
