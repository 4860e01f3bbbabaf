import { controllers } from '../../controllers/all.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { planFulfilment } from './plan-fulfilment.ts';

export const handler = logStep(
  'Plan the fulfilment',
  planFulfilment({
    requests: dynamoRequestStore(),
    controllerOf: controllerAmong(controllers),
  }),
);
