import { controllers } from '../../controllers/all.ts';
import { systemClock } from '../aws/clock.ts';
import { dynamoRequestStore } from '../aws/dynamo-request-store.ts';
import { dynamoSuppressions } from '../aws/dynamo-suppressions.ts';
import { logStep } from '../aws/log-step.ts';
import { s3PersonalStore } from '../aws/s3-personal-store.ts';
import { sfnAnswers, sfnWorkflow } from '../aws/sfn-workflow.ts';
import { controllerAmong } from '../request/controller-of.ts';
import { allowLetters } from './allow-letters.ts';
import { erasePerson } from './erase-person.ts';
import { listOpen } from './list-open.ts';
import { operate } from './operate.ts';
import { revealMessage } from './reveal-message.ts';
import { showRequest } from './show-request.ts';
import { takeDecision } from './take-decision.ts';

const requests = dynamoRequestStore();
const people = s3PersonalStore();

export const handler = logStep(
  'Operate',
  operate({
    list: listOpen({ requests, controllers, clock: systemClock }),
    show: showRequest(requests),
    reveal: revealMessage({ requests, people, clock: systemClock }),
    allowLetters: allowLetters({
      requests,
      suppressions: dynamoSuppressions(),
      clock: systemClock,
    }),
    erase: erasePerson({ requests, people, clock: systemClock }),
    decide: takeDecision({
      requests,
      people,
      answers: sfnAnswers(),
      workflow: sfnWorkflow(),
      clock: systemClock,
      controllerOf: controllerAmong(controllers),
    }),
  }),
);
