import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoPointers } from '../aws/dynamo-pointers.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { requireEnv } from '../aws/env.ts';
import { keyedDigest } from '../aws/keyed-digest.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { sfnAnswers } from '../aws/sfn-workflow.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { sesCorrespondence } from '../respond/ses-correspondence.wiring.ts';

/** What the asking and the reminding have in common. */
export const askingNeeds = () => ({
  requests: dynamoRequestStore(),
  people: s3PersonalStore(),
  pointers: dynamoPointers(),
  correspondence: sesCorrespondence(),
  answers: sfnAnswers(),
  digest: keyedDigest(),
  clock: systemClock,
  controllerOf: controllerAmong(controllers),
  publicUrl: requireEnv('PUBLIC_URL'),
});
