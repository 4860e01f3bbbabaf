import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { writeAnswer } from './write-answer.ts';

export const handler = logStep(
  'Write the answer',
  writeAnswer({
    requests: dynamoRequestStore(),
    people: s3PersonalStore(),
    clock: systemClock,
    controllerOf: controllerAmong(controllers),
  }),
);
