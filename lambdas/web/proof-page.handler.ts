import { handle } from 'hono/aws-lambda';
import { systemClock } from '../aws/clock.ts';
import { dynamoPointers } from '../aws/dynamo-pointers.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { keyedDigest } from '../aws/keyed-digest.ts';
import { logStep } from '../aws/log-step.ts';
import { proofAcceptor } from '../verify/accept-proof.wiring.ts';
import { proofLinks } from '../verify/proof-links.ts';
import { proofPages } from './proof-page.ts';

const { lookUp, confirm } = proofLinks({
  requests: dynamoRequestStore(),
  pointers: dynamoPointers(),
  digest: keyedDigest(),
  clock: systemClock,
  acceptProof: proofAcceptor(),
});

export const handler = handle(
  proofPages({
    lookUp: logStep('Look up a proof link', lookUp),
    confirm: logStep('Confirm a proof', confirm),
  }),
);
