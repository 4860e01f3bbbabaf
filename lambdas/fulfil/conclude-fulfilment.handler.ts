import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { concludeFulfilment } from './conclude-fulfilment.ts';

export const handler = logStep(
  'Conclude the fulfilment',
  concludeFulfilment({
    requests: dynamoRequestStore(),
    clock: systemClock,
  }),
);
