import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { sendAnswer } from './send-answer.ts';
import { sesCorrespondence } from './ses-correspondence.wiring.ts';

export const handler = logStep(
  'Send the answer',
  sendAnswer({
    requests: dynamoRequestStore(),
    people: s3PersonalStore(),
    clock: systemClock,
    correspondence: sesCorrespondence(),
  }),
);
