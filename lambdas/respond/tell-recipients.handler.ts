import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { snsOperators } from '../aws/sns-operators.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { tellOfBlock } from './tell-of-block.ts';
import { tellRecipients } from './tell-recipients.ts';

const needs = {
  requests: dynamoRequestStore(),
  operators: snsOperators(),
  clock: systemClock,
  controllerOf: controllerAmong(controllers),
};
const ofBlock = tellOfBlock(needs);
const recipients = tellRecipients(needs);

export const handler = logStep(
  'Tell those who had the data',
  async (input: Parameters<typeof recipients>[0]) => {
    await ofBlock(input);
    return recipients(input);
  },
);
