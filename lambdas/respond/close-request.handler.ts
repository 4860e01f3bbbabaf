import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { closeRequest } from './close-request.ts';

export const handler = logStep(
  'Close the request',
  closeRequest({
    requests: dynamoRequestStore(),
    clock: systemClock,
  }),
);
