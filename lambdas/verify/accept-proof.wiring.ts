import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { keyedDigest } from '../aws/keyed-digest.ts';
import { sfnAnswers } from '../aws/sfn-workflow.ts';
import { acceptProof } from './accept-proof.ts';

/** Proof comes in by mail and by the page: both take it the same way. */
export const proofAcceptor = () =>
  acceptProof({
    requests: dynamoRequestStore(),
    answers: sfnAnswers(),
    digest: keyedDigest(),
    clock: systemClock,
  });
