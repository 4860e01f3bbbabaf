import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { lookAtRequest } from './look-at-request.ts';

export const handler = logStep(
  'Look at the request',
  lookAtRequest({
    requests: dynamoRequestStore(),
    clock: systemClock,
    controllerOf: controllerAmong(controllers),
  }),
);
