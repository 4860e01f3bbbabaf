import { controllers } from '../../controllers/all.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { acknowledge } from './acknowledge.ts';
import { sesCorrespondence } from './ses-correspondence.wiring.ts';

export const handler = logStep(
  'Acknowledge',
  acknowledge({
    requests: dynamoRequestStore(),
    people: s3PersonalStore(),
    controllerOf: controllerAmong(controllers),
    correspondence: sesCorrespondence(),
  }),
);
