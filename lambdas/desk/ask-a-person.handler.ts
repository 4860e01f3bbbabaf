import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { logStep } from '../aws/log-step.ts';
import { sfnAnswers } from '../aws/sfn-workflow.ts';
import { snsOperators } from '../aws/sns-operators.ts';
import { askAPerson } from './ask-a-person.ts';

export const handler = logStep(
  'Ask a person',
  askAPerson({
    requests: dynamoRequestStore(),
    answers: sfnAnswers(),
    operators: snsOperators(),
    clock: systemClock,
  }),
);
