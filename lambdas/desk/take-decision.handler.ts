import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { sfnAnswers, sfnWorkflow } from '../aws/sfn-workflow.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { takeDecision } from './take-decision.ts';

export const handler = logStep(
  'Take a decision',
  takeDecision({
    requests: dynamoRequestStore(),
    answers: sfnAnswers(),
    clock: systemClock,
    controllerOf: controllerAmong(controllers),
    workflow: sfnWorkflow(),
  }),
);
