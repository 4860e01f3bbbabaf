import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { snsOperators } from '../aws/sns-operators.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { tellRecipients } from './tell-recipients.ts';

export const handler = logStep(
  'Tell those who had the data',
  tellRecipients({
    requests: dynamoRequestStore(),
    operators: snsOperators(),
    clock: systemClock,
    controllerOf: controllerAmong(controllers),
  }),
);
